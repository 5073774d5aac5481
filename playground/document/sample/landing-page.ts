import type { Fill, SceneNode } from '@open-pencil/scene-graph';
import { brand, BRAND, gradient, rgba, solid } from './brand';
import type { Components } from './components-page';
import { type DrawingBoard, runOf } from './drawing-board';

const WIDE = { layoutAlignSelf: 'STRETCH', primaryAxisSizing: 'FILL' } as const;
const TALL = { layoutAlignSelf: 'STRETCH', counterAxisSizing: 'FILL' } as const;

export function drawLandingPage(
  board: DrawingBoard,
  page: SceneNode,
  parts: Components,
  photograph: Fill,
): SceneNode {
  const frame = board.stack(page, 'Landing page', 'VERTICAL', {
    ...{ width: 1440, counterAxisSizing: 'FIXED', clipsContent: true },
    ...brand('paper'),
  });
  drawNavigation(board, frame, parts);
  drawHero(board, frame, parts);
  drawFeatures(board, frame, parts);
  drawStory(board, frame, photograph);
  drawFooter(board, frame);
  return frame;
}

function drawNavigation(board: DrawingBoard, frame: SceneNode, parts: Components): void {
  const bar = board.stack(frame, 'Navigation', 'HORIZONTAL', {
    ...WIDE,
    ...{ padding: [28, 96], primaryAxisAlign: 'SPACE_BETWEEN', counterAxisAlign: 'CENTER' },
    fills: [],
  });
  drawLogo(board, bar, 'ink');
  const links = board.stack(bar, 'Links', 'HORIZONTAL', { gap: 44, fills: [] });
  for (const link of ['Stays', 'The marsh', 'Journal', 'Find us'])
    board.text(links, link, [16, 24], { fontWeight: 500, ...brand('ink') });
  board.instance(bar, parts.secondaryButton, 'Book', { Label: 'Book a stay' });
}

function drawLogo(board: DrawingBoard, parent: SceneNode, color: 'ink' | 'sand'): void {
  const logo = board.stack(parent, 'Logo', 'HORIZONTAL', {
    ...{ gap: 12, counterAxisAlign: 'CENTER', fills: [] },
  });
  const mark = board.node(logo, 'GROUP', 'Mark', { width: 40, height: 32 });
  board.node(mark, 'ELLIPSE', 'Sun', { x: 12, y: 0, width: 28, height: 28, ...brand('coral') });
  board.rectangle(mark, 'Wave', {
    ...{ x: 0, y: 18, width: 34, height: 14, cornerRadius: 7 },
    ...brand(color === 'ink' ? 'teal' : 'mist'),
  });
  board.text(logo, 'Saltmarsh', [22, 28], {
    ...{ fontWeight: 800, letterSpacing: -0.6 },
    ...brand(color),
  });
}

function drawHero(board: DrawingBoard, frame: SceneNode, parts: Components): void {
  const hero = board.stack(frame, 'Hero', 'HORIZONTAL', {
    ...WIDE,
    ...{ padding: [56, 96], primaryAxisAlign: 'SPACE_BETWEEN', counterAxisAlign: 'CENTER' },
    ...{ fills: [], paddingBottom: 112 },
  });
  const words = board.stack(hero, 'Words', 'VERTICAL', { gap: 28, fills: [] });
  board.instance(words, parts.tag, 'Tag', { 'Tag text': 'Open from March to November' });
  const title = 'Slow weekends\nat the edge\nof the sea.';
  board.text(words, title, [76, 80], {
    ...{ name: 'Title', fontWeight: 800, letterSpacing: -3 },
    fills: [solid(BRAND.ink)],
    styleRuns: [runOf(title, 'of the sea.', { fills: [solid(BRAND.coral)] })],
  });
  const lead =
    'Five small houses between the dunes and the tide. No clocks, good bread, and a boat whenever the water lets you.';
  board.text(words, lead, [20, 32], { name: 'Lead', width: 500, ...brand('moss') });
  const buttons = board.stack(words, 'Buttons', 'HORIZONTAL', {
    ...{ gap: 16, fills: [], paddingTop: 12 },
  });
  board.instance(buttons, parts.primaryButton, 'Primary', { Label: 'See free weekends' });
  board.instance(buttons, parts.secondaryButton, 'Secondary', { Label: 'Walk through' });
  board.rectangle(hero, 'Hero image', {
    ...{ width: 600, height: 560, cornerRadius: 40 },
    ...brand('mist'),
  });
}

function drawFeatures(board: DrawingBoard, frame: SceneNode, parts: Components): void {
  const section = board.stack(frame, 'Stays', 'VERTICAL', {
    ...TALL,
    ...{ padding: [104, 96], gap: 56 },
    ...brand('sand'),
  });
  const head = board.stack(section, 'Heading', 'VERTICAL', { gap: 14, fills: [] });
  board.text(head, 'Three ways to do very little', [46, 54], {
    ...{ fontWeight: 800, letterSpacing: -1.6 },
    ...brand('ink'),
  });
  board.text(head, 'Every stay comes with firewood, wool blankets and a tide table.', [19, 30], {
    ...brand('moss'),
  });
  const grid = board.stack(section, 'Card grid', 'HORIZONTAL', { gap: 33, fills: [] });
  const cards = [
    ['Two nights', 'The tide house', 'On stilts above the creek. Wake to curlews and a kettle.'],
    ['Four nights', 'The pilot cottage', 'Whitewashed walls, a stove, and the harbour lights.'],
    [
      'A full week',
      'The keeper’s rooms',
      'Inside the old lighthouse, ninety-one steps above the shore.',
    ],
  ] as const;
  for (const [tag, title, description] of cards)
    board.instance(grid, parts.card, 'Card', {
      ...{ 'Tag text': tag, Title: title, Description: description },
    });
}

function drawStory(board: DrawingBoard, frame: SceneNode, photograph: Fill): void {
  const section = board.stack(frame, 'Story', 'HORIZONTAL', {
    ...WIDE,
    ...{ padding: [112, 96], primaryAxisAlign: 'SPACE_BETWEEN', counterAxisAlign: 'CENTER' },
    fills: [
      gradient('GRADIENT_LINEAR', [
        [0, BRAND.teal],
        [1, BRAND.ink],
      ]),
    ],
  });
  board.rectangle(section, 'Evening', {
    ...{ width: 520, height: 420, cornerRadius: 32, fills: [photograph] },
  });
  const words = board.stack(section, 'Words', 'VERTICAL', { gap: 32, fills: [] });
  const quote = 'We came for a weekend and missed three trains home, one of them on purpose.';
  board.text(words, quote, [42, 54], {
    ...{ name: 'Quote', width: 620, fontWeight: 700, letterSpacing: -1.2 },
    fills: [solid(BRAND.sand)],
    styleRuns: [runOf(quote, 'one of them on purpose.', { fills: [solid('#ff8a74')] })],
  });
  const author = board.stack(words, 'Author', 'HORIZONTAL', {
    ...{ gap: 16, counterAxisAlign: 'CENTER', fills: [] },
  });
  board.node(author, 'ELLIPSE', 'Portrait', {
    ...{ width: 56, height: 56 },
    fills: [
      gradient('GRADIENT_RADIAL', [
        [0, '#ffd9b0'],
        [1, BRAND.coral],
      ]),
    ],
  });
  const name = 'Ines & Tobias, the tide house';
  board.text(author, name, [17, 26], {
    ...{ name: 'Name', fontWeight: 500 },
    fills: [solid('#9db4ae')],
    styleRuns: [runOf(name, 'Ines & Tobias', { fills: [solid(BRAND.sand)], fontWeight: 600 })],
  });
}

function drawFooter(board: DrawingBoard, frame: SceneNode): void {
  const footer = board.stack(frame, 'Footer', 'HORIZONTAL', {
    ...WIDE,
    ...{ padding: [44, 96], primaryAxisAlign: 'SPACE_BETWEEN', counterAxisAlign: 'CENTER' },
    ...brand('ink'),
    strokes: [{ color: rgba('#2c3f3b'), weight: 1, opacity: 1, visible: true, align: 'INSIDE' }],
    ...{ independentStrokeWeights: true, borderTopWeight: 1 },
  });
  drawLogo(board, footer, 'sand');
  board.text(footer, 'Saltmarsh Houses, Pier Road 4. Low tide today at 14.20.', [15, 24], {
    fills: [solid('#9db4ae')],
  });
}
