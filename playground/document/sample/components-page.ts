import type { Effect, SceneNode } from '@open-pencil/scene-graph';
import { brand, BRAND, rgba, solid } from './brand';
import type { DrawingBoard } from './drawing-board';

export interface Components {
  primaryButton: SceneNode;
  secondaryButton: SceneNode;
  tag: SceneNode;
  card: SceneNode;
  listItem: SceneNode;
}

const FILL_WIDTH = { layoutAlignSelf: 'STRETCH', counterAxisSizing: 'FILL' } as const;

const SOFT_SHADOW: Effect = {
  type: 'DROP_SHADOW',
  color: { ...rgba(BRAND.ink), a: 0.1 },
  offset: { x: 0, y: 16 },
  radius: 40,
  spread: -8,
  visible: true,
  blendMode: 'NORMAL',
};

/** The main components, each as a designer would lay it out on its own page. */
export function drawComponents(board: DrawingBoard, page: SceneNode): Components {
  board.text(page, 'Saltmarsh components', [40, 48], {
    ...{ x: 80, y: 64, fontWeight: 800, letterSpacing: -1 },
    ...brand('ink'),
  });
  const primaryButton = button(board, page, 'Button / Primary', 80, brand('coral'), 'ink');
  const secondaryButton = button(board, page, 'Button / Secondary', 320, { fills: [] }, 'teal');
  secondaryButton.strokes = [
    { color: rgba(BRAND.teal), weight: 1.5, opacity: 1, visible: true, align: 'INSIDE' },
  ];
  secondaryButton.strokeStyleId = '2:1';
  const tag = drawTag(board, page);
  const card = drawCard(board, page, tag);
  const listItem = drawListItem(board, page);
  return { primaryButton, secondaryButton, tag, card, listItem };
}

function button(
  board: DrawingBoard,
  page: SceneNode,
  name: string,
  x: number,
  paint: Partial<SceneNode>,
  label: 'ink' | 'teal',
): SceneNode {
  const component = board.stack(page, name, 'HORIZONTAL', {
    ...{ type: 'COMPONENT', x, y: 168, padding: [18, 30], gap: 10, cornerRadius: 999 },
    ...paint,
  });
  board.text(component, 'Label', [17, 24], { name: 'Label', fontWeight: 600, ...brand(label) });
  return component;
}

function drawTag(board: DrawingBoard, page: SceneNode): SceneNode {
  const tag = board.stack(page, 'Tag', 'HORIZONTAL', {
    ...{ type: 'COMPONENT', x: 600, y: 176, padding: [7, 14], cornerRadius: 999 },
    ...brand('mist'),
  });
  board.text(tag, 'Two nights', [13, 18], { name: 'Tag text', fontWeight: 600, ...brand('teal') });
  return tag;
}

function drawCard(board: DrawingBoard, page: SceneNode, tag: SceneNode): SceneNode {
  const card = board.stack(page, 'Card', 'VERTICAL', {
    ...{ type: 'COMPONENT', x: 80, y: 300, width: 394, gap: 24, padding: [20, 20] },
    ...{ counterAxisSizing: 'FIXED', cornerRadius: 28, effects: [SOFT_SHADOW] },
    fills: [solid('#ffffff')],
  });
  board.rectangle(card, 'image', {
    ...{ width: 354, height: 236, cornerRadius: 16, layoutAlignSelf: 'STRETCH' },
    ...brand('mist'),
  });
  const words = board.stack(card, 'Words', 'VERTICAL', {
    ...{ gap: 12, padding: [0, 8], fills: [], ...FILL_WIDTH },
  });
  board.instance(words, tag, 'Tag');
  board.text(words, 'The tide house', [24, 32], {
    ...{ name: 'Title', fontWeight: 700, letterSpacing: -0.4 },
    ...brand('ink'),
  });
  board.text(words, 'Wake to curlews and a kettle.', [16, 26], {
    ...{ name: 'Description', width: 338, layoutAlignSelf: 'STRETCH' },
    ...brand('moss'),
  });
  board.node(card, 'FRAME', 'Bottom space', { width: 10, height: 4, fills: [] });
  return card;
}

function drawListItem(board: DrawingBoard, page: SceneNode): SceneNode {
  const item = board.stack(page, 'List item', 'HORIZONTAL', {
    ...{ type: 'COMPONENT', x: 560, y: 300, width: 342, height: 84, gap: 16, padding: [14, 14] },
    ...{ primaryAxisSizing: 'FIXED', counterAxisAlign: 'CENTER', cornerRadius: 22 },
    fills: [solid('#ffffff')],
  });
  board.rectangle(item, 'thumbnail', {
    ...{ width: 56, height: 56, cornerRadius: 16 },
    ...brand('sand'),
  });
  const words = board.stack(item, 'Words', 'VERTICAL', { gap: 2, fills: [] });
  board.text(words, 'Morning walk', [16, 22], {
    ...{ name: 'Title', fontWeight: 600 },
    ...brand('ink'),
  });
  board.text(words, '6.40, from the jetty', [14, 20], { name: 'Detail', ...brand('moss') });
  return item;
}
