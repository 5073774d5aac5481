import type { Page } from 'playwright';
import type { Medians } from './compare';
import type { Finding } from './palette-goals';
import { BARE_PASS } from './rows/bare-pass';
import { readingCost } from './rows/palette-reading';
import type { SetAccuracy, Summary } from './rows/palette-accuracy';
import { LIMN } from './rows/limn-palette';
import { layerReadings } from './rows/layer-readings';
import { kilobytes, table, times, titled } from './table';

/** A table or two, and what they say of the goals. */
export interface Section {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const SETS = ['easy', 'hard'] as const;
const SIDE = 512;
/** No test uses them. */
const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108];

export async function accuracySection(page: Page): Promise<Section> {
  const texts: string[] = [];
  const findings: Finding[] = [];
  for (const set of SETS) {
    const { all, finishes } = await page.evaluate((call) => window.bench.paletteAccuracy(...call), [
      set,
      SEEDS,
      SIDE,
    ] as const);
    const pictures = Object.keys(finishes).length * SEEDS.length;
    texts.push(
      titled(
        `The ${set} set: ${pictures} pictures of ${SIDE}², ${all[LIMN]?.wanted ?? 0} colours of at least 1 %`,
        table(
          HEADS,
          fewestFirst(all).map(([name, summary]) => [name, ...cells(summary)]),
        ),
      ),
      table(
        ['Limn, by finish', ...HEADS.slice(1)],
        Object.entries(finishes).map(([name, summary]) => [name, ...cells(summary)]),
      ),
    );
    findings.push(...accuracyFindings(set, all));
  }
  return { text: texts.join('\n\n'), findings };
}

const HEADS = ['reader', 'missed', '', 'mean ΔE00', 'worst', 'share off by', 'stray'];

function cells({ wanted, missed, mean, worst, shareError, stray }: Summary): string[] {
  return [
    String(missed),
    percent(missed / wanted),
    mean.toFixed(2),
    worst.toFixed(1),
    points(shareError),
    percent(stray),
  ];
}

function fewestFirst(all: SetAccuracy['all']): [string, Summary][] {
  return Object.entries(all).sort(([, one], [, other]) => one.missed - other.missed);
}

function accuracyFindings(set: string, all: SetAccuracy['all']): Finding[] {
  const limn = all[LIMN];
  if (!limn) return [];
  return [
    {
      goal: `${set}: no colour of at least 1 % missed`,
      reached: `${limn.missed} of ${limn.wanted}`,
      met: limn.missed === 0,
      why: MISSED[set] ?? '',
    },
    {
      goal: `${set}: mean ΔE00 ≤ 0.3`,
      reached: limn.mean.toFixed(2),
      met: limn.mean <= 0.3,
      why: 'strong shading and compression move the colours themselves; on flat pictures it is 0.00.',
    },
    {
      goal: `${set}: share error ≤ 1 point`,
      reached: points(limn.shareError),
      met: limn.shareError <= 0.01,
      why: 'colours that were taken for one have the share of both.',
    },
    {
      goal: `${set}: stray colours ≤ 3 %`,
      reached: percent(limn.stray),
      met: limn.stray <= 0.03,
      why: 'compression draws rims around shapes, wide enough to be taken for colours.',
    },
  ];
}

const MISSED: Record<string, string> = {
  easy: 'ends of gradients: one that is on 0.02 % of its picture, as the shape that runs to it ends there, and one that lies so well between two other colours that nothing tells it from a step between them.',
  hard: 'ends of gradients, as in the easy set.',
};

const TIMED = ['flat', 'noise ± 5', 'painterly'] as const;
const ACCURATE = /^material|^image-q/;

export async function timeSection(page: Page): Promise<Section> {
  const columns: Medians[] = [];
  for (const finish of TIMED) {
    columns.push(
      await page.evaluate((call) => window.bench.paletteMedians(...call), [
        finish,
        1024,
        9,
      ] as const),
    );
  }
  const text = titled(
    'Time for a picture of 1024², beside one bare pass over it',
    table(['reader', ...TIMED], ratioRows(columns, BARE_PASS)),
  );
  const toPeer = columns.map((medians) => {
    const peers = Object.keys(medians).filter((name) => ACCURATE.test(name));
    return (
      ratio(medians, LIMN, BARE_PASS) /
      Math.min(...peers.map((name) => ratio(medians, name, BARE_PASS)))
    );
  });
  const toPass = columns.map((medians) => ratio(medians, LIMN, BARE_PASS));
  return {
    text,
    findings: [
      {
        goal: 'a palette in ≤ 1/6 of the fastest accurate peer’s time',
        reached: span(toPeer),
        met: Math.max(...toPeer) <= 1 / 6,
        why: 'that peer looks at one pixel in 61, and at nothing around it: a sixth of its time is less than one bare pass takes. Limn looks at the pixels around each as well, to tell edges from colours and grain from both: that is where its accuracy comes from. Decoding the picture takes longer than either.',
      },
      {
        goal: 'a palette in ≤ 3 × one bare pass',
        reached: span(toPass),
        met: Math.max(...toPass) <= 3,
        why: 'of a grainy pixel all 25 around it are looked at, and of one beside an edge what is on both its sides.',
      },
    ],
  };
}

const PAINTINGS = ['flat', 'shaded', 'noisy'] as const;

export async function scoringSection(page: Page): Promise<Section> {
  const columns: Medians[] = [];
  const errors: number[] = [];
  for (const finish of PAINTINGS) {
    const { medians, exact, ours } = await page.evaluate(
      (one) => window.bench.scoringMedians(one, 5),
      finish,
    );
    columns.push(medians);
    errors.push(Math.abs(ours - exact));
  }
  const naive = columns.map((medians) => {
    const loop = Object.keys(medians).find((name) => name.startsWith('culori, each'));
    return ratio(medians, 'Limn', loop ?? '');
  });
  return {
    text: titled(
      'On palette of 1024², beside one bare pass',
      table(['way', ...PAINTINGS], ratioRows(columns, BARE_PASS)),
    ),
    findings: [
      {
        goal: 'scoring in ≤ 1/50 of the naive loop’s time',
        reached: naive.map((share) => `1/${(1 / share).toFixed(0)}`).join(', '),
        met: Math.max(...naive) <= 1 / 50,
        why: 'where hardly two pixels are alike, each has to be asked about by the formula.',
      },
      {
        goal: 'at ≤ 0.5 points of error',
        reached: errors.map(points).join(', '),
        met: Math.max(...errors) <= 0.005,
        why: 'under strong noise a sample of one pixel in 52 is not enough, and a pixel between two of the palette counts as their edge, which the naive loop cannot see.',
      },
    ],
  };
}

export async function snappingSection(page: Page): Promise<Section> {
  const columns: Medians[] = [];
  for (const finish of PAINTINGS) {
    columns.push(await page.evaluate((one) => window.bench.snappingMedians(one, 9), finish));
  }
  const all = (name: string) => columns.map((medians) => ratio(medians, name, BARE_PASS));
  const whole = ['keep shading, 100 %', 'exact, 100 %', 'hue only, 100 %'].flatMap(all);
  const preview = all('preview while dragging (256²)');
  return {
    text: titled(
      'Snapping 1024², beside one bare pass over it',
      table(['what', ...PAINTINGS], ratioRows(columns, BARE_PASS)),
    ),
    findings: [
      {
        goal: 'a full-size snap in ≤ 60 × a bare pass',
        reached: span(whole),
        met: Math.max(...whole) <= 60,
        why: 'where nearly every pixel has a colour of its own, each is asked about by the formula; on flat pictures a table of colours answers.',
      },
      {
        goal: 'a preview while dragging in ≤ 4 ×',
        reached: span(preview),
        met: Math.max(...preview) <= 4,
        why: 'fading mixes light, not levels.',
      },
    ],
  };
}

export async function layersSection(fig: string | null): Promise<Section> {
  const readings = [
    ...(await layerReadings(null)).map((one) => ({ ...one, of: 'the sample' })),
    ...(fig === null ? [] : await layerReadings(fig)).map((one) => ({ ...one, of: 'the file' })),
  ];
  const rows = readings.map(({ of, name, swatches, mean, worst }) => [
    `${name}, in ${of}`,
    String(swatches),
    points(mean),
    points(worst),
  ]);
  const sources = [...new Set(readings.map(({ of }) => of))];
  return {
    text: titled(
      'Layers read by the plugin, beside every pixel of a render of 3,000 px by the book',
      table(['layer', 'swatches', 'mean error', 'worst'], rows),
    ),
    findings: sources.map((source) => {
      const means = readings.flatMap(({ of, mean }) => (of === source ? [mean] : []));
      const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
      return {
        goal: `${source}: mean weight error ≤ 1 point`,
        reached: points(mean),
        met: mean <= 0.01,
        why: 'every colour of a text counts for at least 1 %, which the others make room for.',
      };
    }),
  };
}

const CROWDS = [10, 1_000, 10_000, 50_000];

export async function borderSection(): Promise<Section> {
  const rows: string[][] = [];
  const calls: number[] = [];
  for (const layers of CROWDS) {
    const { read, render } = await readingCost(layers);
    calls.push(read.calls + render.calls);
    rows.push([
      layers.toLocaleString('en'),
      ...[read, render].flatMap(({ calls, bytesIn, bytesOut }) => [
        String(calls),
        kilobytes(bytesIn),
        kilobytes(bytesOut),
      ]),
    ]);
  }
  return {
    text: titled(
      'One reading at the border of the document: what is declared, then a small render',
      table(
        ['layers', ...['read', 'render'].flatMap((step) => [`${step}: calls`, 'in', 'out'])],
        rows,
      ),
    ),
    findings: [
      {
        goal: 'host calls flat from 1,000 to 50,000 layers',
        reached: calls.slice(1).join(', '),
        met: Math.max(...calls) <= (calls[1] ?? 0) * 1.5,
        why: 'some are made for each frame in the layer.',
      },
    ],
  };
}

function ratioRows(columns: readonly Medians[], floor: string): string[][] {
  return Object.keys(columns[0] ?? {}).map((name) => [
    name,
    ...columns.map((medians) => times(ratio(medians, name, floor))),
  ]);
}

function ratio(medians: Medians, name: string, floor: string): number {
  return (medians[name] ?? Number.NaN) / (medians[floor] ?? Number.NaN);
}

function span(ratios: readonly number[]): string {
  return `${times(Math.min(...ratios))} to ${times(Math.max(...ratios))}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function points(share: number): string {
  return `${(share * 100).toFixed(2)} points`;
}
