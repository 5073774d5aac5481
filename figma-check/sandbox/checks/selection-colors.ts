import { withLayer, type SandboxCheck } from '../bench';
import { tinyPng } from '../tiny-png';

const solid = (r: number, g: number, b: number): SolidPaint => ({
  type: 'SOLID',
  color: { r, g, b },
});

export const selectionColors: SandboxCheck = {
  asks: 'What does getSelectionColors list: gradient stops, image fills, strokes, hidden paints, and in what order?',
  how: 'A frame with one child of each is selected: red, blue, red again, a hidden green, a gradient from yellow to cyan, an image, and a black stroke.',
  async run(bench) {
    return withLayer(bench, figma.createFrame(), (frame) => {
      frame.fills = [];
      const gradient: GradientPaint = {
        type: 'GRADIENT_LINEAR',
        gradientTransform: [
          [1, 0, 0],
          [0, 1, 0],
        ],
        gradientStops: [
          { position: 0, color: { r: 1, g: 1, b: 0, a: 1 } },
          { position: 1, color: { r: 0, g: 1, b: 1, a: 1 } },
        ],
      };
      const image: ImagePaint = {
        type: 'IMAGE',
        scaleMode: 'FILL',
        imageHash: figma.createImage(tinyPng()).hash,
      };
      const hidden = { ...solid(0, 1, 0), visible: false };
      for (const paint of [
        solid(1, 0, 0),
        solid(0, 0, 1),
        solid(1, 0, 0),
        hidden,
        gradient,
        image,
      ]) {
        const box = figma.createRectangle();
        frame.appendChild(box);
        box.fills = [paint];
      }
      const stroked = figma.createRectangle();
      frame.appendChild(stroked);
      stroked.fills = [];
      stroked.strokes = [solid(0, 0, 0)];
      figma.currentPage.selection = [frame];
      const colors = figma.getSelectionColors();
      figma.currentPage.selection = [];
      if (colors === null) return 'null';
      const paints = colors.paints.map((paint) => describe(paint)).join(', ');
      return `${figma.editorType}: ${colors.paints.length} paints (${paints}), ${colors.styles.length} styles`;
    });
  },
};

function describe(paint: Paint): string {
  if (paint.type !== 'SOLID') return paint.type;
  const { r, g, b } = paint.color;
  return `${paint.visible === false ? 'hidden ' : ''}rgb ${r} ${g} ${b}`;
}
