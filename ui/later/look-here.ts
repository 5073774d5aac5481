import type { Palette } from '../../src/recipe';
import type { Reply } from '../bridge';
import type { JobInput, JobOutput } from '../pixels/jobs';
import { LENT } from '../state/lent';
import { type Entry, seenOf } from '../state/rows';
import type { SnapTo } from '../state/snap';

const { ask, paletteRead, pixels, recipeHere, rowHere, selection } = LENT;

type Here = JobOutput<'look-here'>;

/** What there is to know of the picture on the one selected layer, whoever made it. */
export const here = LENT.signal<Here | null>(null);

interface Asked {
  readonly of: string;
  readonly nodeId: string;
  /** Ids of those its recipe has. */
  readonly variables: string[];
  readonly reply: Promise<Reply>;
}

/** The pointer rests. */
const QUIET_MS = 200;

/** A picture is asked for once, however often it is measured. */
const last = LENT.signal<Asked | null>(null);

/** Looks at the picture whenever another one is selected, or is to be measured by other colours. */
export function watchHere(): void {
  let stop = new AbortController();
  // Figma tells nobody of another mode. Whoever has set one comes back to the panel.
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const back of ['pointermove', 'focus']) {
    addEventListener(back, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void askVariables(), QUIET_MS);
    });
  }
  LENT.effect(() => {
    stop.abort();
    stop = new AbortController();
    const { picture, revision, layers } = selection.value;
    const recipe = recipeHere.value;
    const variables = recipe ? variablesOf(recipe.palette) : [];
    // The recipe may be told after its picture.
    const of = `${revision} ${picture} ${variables.join()}`;
    const asked = last.value;
    // Measured anew it stays in sight.
    if (asked?.of !== of) here.value = null;
    const [layer] = layers;
    const read = paletteRead.value?.palette ?? null;
    if (!layer || !picture || LENT.readingPalette.value || !(read?.swatches.length || recipe))
      return;
    if (asked?.of !== of) {
      const { id: nodeId } = layer;
      const reply = ask({ type: 'picture', nodeId, hash: picture, variables });
      last.value = { of, nodeId, variables, reply };
      // Which has this run again.
      return;
    }
    const chosen = LENT.paletteChosen.value;
    const own = paletteRead.value?.layerId === layer.id;
    void lookHere(asked.reply, { recipe, read, chosen, own }, stop.signal);
  });
}

function variablesOf({ swatches, background }: Palette): string[] {
  return [...swatches, background].flatMap((swatch) =>
    swatch?.source === 'variable' ? (swatch.id ?? []) : [],
  );
}

/** Asks what the variables of the picture are now, and looks again where they are others. */
async function askVariables(): Promise<void> {
  const { value: asked } = last;
  if (!asked || asked.variables.length === 0) return;
  const { nodeId, variables, reply } = asked;
  const before = await reply;
  const after = await ask({ type: 'picture', nodeId, hash: null, variables });
  if (last.value !== asked || before.type !== 'picture' || after.type !== 'picture') return;
  if (JSON.stringify(after.now) === JSON.stringify(before.now)) return;
  last.value = { ...asked, reply: Promise.resolve({ ...before, now: after.now }) };
  LENT.outdated.value = true;
}

async function lookHere(
  asked: Promise<Reply>,
  by: Omit<JobInput<'look-here'>, 'reply'>,
  signal: AbortSignal,
): Promise<void> {
  const reply = await asked;
  const looked = await pixels('look-here', { reply, ...by }, signal).catch(() => null);
  if (!signal.aborted) here.value = looked;
}

/** Snaps the picture on the selected layer, or recolours it. */
export async function snapHere(to?: Pick<SnapTo, 'palette' | 'pairs'>): Promise<void> {
  const now = here.value;
  if (!now?.seen) return;
  const { value: row } = rowHere;
  const entry = (row && seenOf(row, LENT.onCanvas.value)) ?? entryHere(now);
  // A picture of Limn's is replaced as such; any other keeps the place it has among the fills.
  const over = recipeHere.value || row ? null : selection.value.picture;
  if (entry) await LENT.snapEntry(entry, { palette: now.palette, over, ...to });
}

/** Limn's own picture of an earlier session joins a row; a foreign one is its row's Original. */
function entryHere({ blob, seen, recipe }: Here): Entry | null {
  const { layers, page, picture: imageHash } = selection.value;
  const [layer] = layers;
  if (!layer || !imageHash) return null;
  const { id: nodeId, name, box } = layer;
  const state = {
    at: 'placed',
    nodeId,
    nodeName: name,
    imageHash,
    notices: [],
    change: 'none',
  } as const;
  const picture = { ...LENT.newPicture('0', blob, state), ...seen };
  const target = { kind: 'fill', nodeId, pageId: page.id, name, box } as const;
  const card = LENT.bareCard({ target, recipe, pictures: [picture] });
  if (recipeHere.value) {
    LENT.addCards([card]);
    LENT.nowShown([{ nodeId, imageHash }]);
  }
  return { card, picture };
}
