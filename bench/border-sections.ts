import { keptWordsCost, placingCost } from './rows/placing';
import { selectionCost } from './rows/selection-change';
import { table, titled } from './table';

/** Layers in the frame that is selected or restyled, or on the page that is placed on. */
const CROWDS = [10, 1_000, 10_000];

export async function selectionSection(): Promise<string> {
  const rows: string[][] = [];
  for (const layers of CROWDS) {
    const { one, frame, all } = await selectionCost(layers);
    rows.push([layers, one.calls, frame.calls, all.calls].map(String));
  }
  return titled(
    'One selection change, in host calls',
    table(['layers', 'one of them', 'the frame around them', 'all of them'], rows),
  );
}

export async function placingSection(): Promise<string> {
  const rows: string[][] = [];
  for (const layers of CROWDS) {
    const { fill, again, beside, besideAgain } = await placingCost(layers);
    rows.push([layers, fill.calls, again.calls, beside.calls, besideAgain.calls].map(String));
  }
  return titled(
    'One picture placed, in host calls',
    table(
      [
        ...['layers on the page', 'as a fill', 'over our own', 'on a new layer beside'],
        'on the next one beside',
      ],
      rows,
    ),
  );
}

const FRAMES = [
  { layers: 100, texts: 10 },
  { layers: 10_000, texts: 10 },
  { layers: 100, texts: 100 },
  { layers: 10_000, texts: 100 },
];

export async function keptWordsSection(): Promise<string> {
  const rows: string[][] = [];
  for (const { layers, texts } of FRAMES) {
    const { exported, placed } = await keptWordsCost(layers, texts);
    rows.push([
      String(layers),
      String(texts),
      ...[exported, placed].flatMap(({ calls }) => [String(calls), (calls / texts).toFixed(1)]),
    ]);
  }
  return titled(
    'A frame restyled with its words kept, in host calls (goal: in proportion to the words)',
    table(['layers', 'texts', 'export', 'for each text', 'copy', 'for each text'], rows),
  );
}
