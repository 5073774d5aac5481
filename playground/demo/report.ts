import type { Measure } from '../drive/drive';
import type { LogEntry } from '../openrouter';
import type { PlacedRecipe } from './placed-recipe';

/** The public shape of `report.json`; changed on purpose only. Described in DESIGN.md. */
export interface Report {
  palette: { hex: string; weight: number; source: string; name?: string }[];
  background: string | null;
  request: { url: string; route: 'chat' | 'images'; body: unknown };
  responses: {
    mediaType: string;
    bytes: number;
    width: number | null;
    height: number | null;
    costUsd: number;
  }[];
  placed: PlacedLayer[];
  /** One for each placed picture. */
  fidelity: NonNullable<PlacedRecipe['fidelity']>[] | null;
  /** `null` for a step that was not taken. */
  timingsMs: Record<Step, number | null>;
}

export interface PlacedLayer {
  nodeId: string;
  nodeName: string;
  fill: { type: 'IMAGE'; scaleMode: string; imageHash: string };
}

type Step = 'palette' | 'export' | 'request' | 'decode' | 'transcode' | 'place';

export interface Seen {
  /** Of the placed layers, in the order of their pictures. */
  recipes: readonly PlacedRecipe[];
  placed: readonly PlacedLayer[];
  /** What the plugin's window asked for, by the addresses it named. */
  asked: readonly { method: string; url: string }[];
  /** What the service got and gave. */
  log: readonly LogEntry[];
  measures: readonly Measure[];
}

/** The report, from what was seen from outside. Throws when no picture was asked for or placed. */
export function makeReport({ recipes, placed, asked, log, measures }: Seen): Report {
  const [recipe] = recipes;
  const paid = log.filter((entry) => entry.route !== null && entry.method === 'POST');
  const [request] = paid;
  if (recipe === undefined || request?.route == null) throw new Error('No picture was placed.');
  const url = asked.find((it) => it.method === 'POST' && it.url.endsWith(request.path))?.url;
  if (url === undefined) throw new Error(`Nobody asked for ${request.path}.`);
  const { swatches, background } = recipe.palette;
  const fidelity = recipes.map((one) => one.fidelity).filter((one) => one !== null);
  return {
    palette: swatches.map(({ hex, weight, source, name }) => ({
      ...{ hex, weight, source },
      ...(name === undefined ? {} : { name }),
    })),
    background: background?.hex ?? null,
    request: { url, route: request.route, body: request.body },
    responses: paid.flatMap(({ pictures }) => pictures),
    placed: [...placed],
    fidelity: fidelity.length === recipes.length ? fidelity : null,
    timingsMs: timings(measures),
  };
}

/** The longest of each kind: several pictures are made at the same time. */
function timings(measures: readonly Measure[]): Record<Step, number | null> {
  const longest = (step: Step) => {
    const all = measures.filter(({ name }) => name === `limn:${step}`);
    if (all.length === 0) return null;
    return Math.round(Math.max(...all.map(({ duration }) => duration)) * 10) / 10;
  };
  return {
    palette: longest('palette'),
    export: longest('export'),
    request: longest('request'),
    decode: longest('decode'),
    transcode: longest('transcode'),
    place: longest('place'),
  };
}
