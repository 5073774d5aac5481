import { outcome } from '../../check';
import { withLayer, type SandboxCheck } from '../bench';

const LAYERS = 1_000;

export const jsonExport: SandboxCheck = {
  asks: 'Is exportAsync in JSON_REST_V1 quicker than a walk, for the paints of many layers?',
  how: `A frame of ${LAYERS.toLocaleString('en')} rectangles: each read once by visible, fills, fillStyleId and strokes; exported as JSON once; listed by getSelectionColors.`,
  async run(bench) {
    return withLayer(bench, figma.createFrame(), async (frame) => {
      for (let at = 0; at < LAYERS; at += 1) {
        const box = figma.createRectangle();
        frame.appendChild(box);
        box.fills = [{ type: 'SOLID', color: { r: (at % 50) / 50, g: 0.5, b: 0.5 } }];
      }
      figma.currentPage.selection = [frame];
      const said = [
        `walk ${await timed(() => frame.children.filter(isPainted).length)}`,
        `JSON ${await timed(async () => {
          const json = await frame.exportAsync({ format: 'JSON_REST_V1' });
          return `${JSON.stringify(json).length} characters`;
        })}`,
        `selection colours ${await timed(() => figma.getSelectionColors()?.paints.length)}`,
      ];
      figma.currentPage.selection = [];
      return said.join('\n');
    });
  },
};

function isPainted(node: SceneNode): boolean {
  if (!node.visible || node.type !== 'RECTANGLE') return false;
  const { fills, fillStyleId, strokes } = node;
  return fills !== figma.mixed && fills.length + strokes.length > 0 && fillStyleId === '';
}

async function timed(work: () => unknown): Promise<string> {
  const start = Date.now();
  const result = await outcome(work);
  return `${Date.now() - start} ms: ${result}`;
}
