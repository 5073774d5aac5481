import type { SceneNode } from '@open-pencil/scene-graph';
import { brand, BRAND, gradient, solid } from './brand';
import type { DrawingBoard } from './drawing-board';

/** A section of loose things beside the screens: what a real page gathers over time. */
export function drawMoodboard(board: DrawingBoard, page: SceneNode): void {
  const section = board.node(page, 'SECTION', 'Moodboard', {
    ...{ x: 1600, y: 1010, width: 620, height: 520 },
    fills: [solid('#faf6ee')],
  });
  board.rectangle(section, 'Illustration', {
    ...{ x: 40, y: 56, width: 256, height: 192, cornerRadius: 20 },
    ...brand('mist'),
  });
  board.rectangle(section, 'Dusk', {
    ...{ x: 324, y: 56, width: 256, height: 192, cornerRadius: 20 },
    fills: [
      gradient('GRADIENT_LINEAR', [
        [0, BRAND.teal],
        [0.62, '#f2c9a1'],
        [1, BRAND.coral],
      ]),
    ],
  });
  const chips = board.node(section, 'GROUP', 'Chips', { x: 40, y: 288, width: 540, height: 84 });
  for (const [index, color] of (
    ['teal', 'moss', 'mist', 'sand', 'coral', 'ink'] as const
  ).entries())
    board.node(chips, 'ELLIPSE', color, {
      ...{ x: index * 91.2, width: 84, height: 84 },
      ...brand(color),
    });
  board.node(section, 'STAR', 'Compass', {
    ...{ x: 40, y: 408, width: 72, height: 72, pointCount: 4, starInnerRadius: 0.36 },
    ...brand('coral'),
  });
  board.text(section, 'Paper, wool, brass, weathered wood.', [20, 28], {
    ...{ x: 140, y: 430, fontWeight: 500 },
    ...brand('ink'),
  });
  board.rectangle(section, 'Old idea', {
    ...{ x: 324, y: 56, width: 256, height: 192, visible: false },
    fills: [solid('#7a4fff')],
  });
  board.rectangle(section, 'Grid guide', {
    ...{ x: 40, y: 396, width: 540, height: 1, locked: true },
    ...brand('moss'),
  });
}
