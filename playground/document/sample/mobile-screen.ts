import type { Fill, SceneNode } from '@open-pencil/scene-graph';
import { brand, DARK, themeMode, token } from './brand';
import type { Components } from './components-page';
import type { DrawingBoard } from './drawing-board';

const WIDE = { layoutAlignSelf: 'STRETCH', primaryAxisSizing: 'FILL' } as const;
const TALL = { layoutAlignSelf: 'STRETCH', counterAxisSizing: 'FILL' } as const;

/** The app at night: every colour but the buttons' is a variable in its dark mode. */
export function drawMobileScreen(
  board: DrawingBoard,
  page: SceneNode,
  parts: Components,
  photograph: Fill,
): SceneNode {
  const frame = board.stack(page, 'Mobile', 'VERTICAL', {
    ...{ x: 1600, width: 390, height: 844, gap: 20, padding: [20, 24] },
    ...{ primaryAxisSizing: 'FIXED', counterAxisSizing: 'FIXED' },
    ...{ clipsContent: true, cornerRadius: 44, variableModes: themeMode(DARK) },
    ...token('surface/page', DARK),
  });
  const status = board.stack(frame, 'Status bar', 'HORIZONTAL', {
    ...WIDE,
    ...{ primaryAxisAlign: 'SPACE_BETWEEN', counterAxisAlign: 'CENTER', fills: [] },
  });
  board.text(status, '19:42', [15, 20], { fontWeight: 600, ...token('text/primary', DARK) });
  const signals = board.stack(status, 'Signals', 'HORIZONTAL', {
    ...{ gap: 5, counterAxisAlign: 'MAX', fills: [] },
  });
  for (const height of [6, 9, 12])
    board.rectangle(signals, 'Bar', {
      ...{ width: 4, height, cornerRadius: 2 },
      ...token('text/primary', DARK),
    });

  const greeting = board.stack(frame, 'Greeting', 'VERTICAL', {
    ...{ gap: 6, fills: [], paddingTop: 8 },
  });
  board.text(greeting, 'Good evening, Ines', [30, 38], {
    ...{ fontWeight: 800, letterSpacing: -0.8 },
    ...token('text/primary', DARK),
  });
  board.text(greeting, 'High water at 21.08', [16, 24], token('text/muted', DARK));

  board.rectangle(frame, 'Cover', {
    ...{ width: 342, height: 226, cornerRadius: 28, layoutAlignSelf: 'STRETCH' },
    fills: [photograph],
  });

  const list = board.stack(frame, 'Tomorrow', 'VERTICAL', {
    ...{ gap: 12, ...TALL, fills: [] },
  });
  board.text(list, 'Tomorrow', [18, 26], { fontWeight: 700, ...token('text/primary', DARK) });
  const items = [
    ['Morning walk', '6.40, from the jetty', 'coral'],
    ['Bread and coffee', '8.00, in the boathouse', 'sand'],
    ['Seal watching', '11.15, bring a jumper', 'moss'],
  ] as const;
  for (const [title, detail, color] of items) {
    const item = board.instance(list, parts.listItem, 'List item', {
      ...{ Title: title, Detail: detail },
    });
    paintForNight(board, item, color);
  }
  board.instance(
    frame,
    parts.primaryButton,
    'Book',
    { Label: 'Ask for the boat' },
    { ...WIDE, primaryAxisAlign: 'CENTER' },
  );
  return frame;
}

function paintForNight(board: DrawingBoard, node: SceneNode, color: 'coral' | 'sand' | 'moss') {
  const paint = {
    'List item': { ...token('surface/raised', DARK), fillStyleId: null },
    Title: { ...token('text/primary', DARK), fillStyleId: null },
    Detail: { ...token('text/muted', DARK), fillStyleId: null },
    thumbnail: brand(color),
  }[node.name];
  Object.assign(node, paint ?? {});
  for (const child of board.graph.getChildren(node.id)) paintForNight(board, child, color);
}
