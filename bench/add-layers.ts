import type { FigmaDocument } from '../playground/document/figma-document';

const IN_ONE_FRAME = 100;

/** A frame with so many small rectangles in twelve colours, a hundred to a row, as real files are nested. */
export function addLayers(document: FigmaDocument, layers: number): string {
  const whole = document.create('FRAME');
  const rows = Math.max(1, Math.ceil(layers / IN_ONE_FRAME));
  document.resize(whole, IN_ONE_FRAME * 10, rows * 10);
  for (let row = 0; row < rows; row++) {
    const frame = document.create('FRAME');
    document.insertChild(whole, null, frame);
    document.resize(frame, IN_ONE_FRAME * 10, 10);
    document.set(frame, 'y', row * 10);
    const columns = Math.min(IN_ONE_FRAME, layers - row * IN_ONE_FRAME);
    for (let column = 0; column < columns; column++) {
      const id = addRectangle(document, column * 10, 0);
      document.insertChild(frame, null, id);
      const color = { r: (column % 4) / 3, g: (column % 3) / 2, b: 0.5 };
      document.set(id, 'fills', [{ type: 'SOLID', color }]);
    }
  }
  return whole;
}

/** So many texts in a frame. */
export function addTexts(document: FigmaDocument, frame: string, texts: number): void {
  for (let count = 0; count < texts; count++) {
    const id = document.create('TEXT');
    document.set(id, 'characters', `Text ${String(count)}`);
    document.insertChild(frame, null, id);
  }
}

/** So many small rectangles that stand on the page itself. */
export function addToPage(document: FigmaDocument, layers: number): string[] {
  return Array.from({ length: layers }, (_, at) =>
    addRectangle(document, (at % IN_ONE_FRAME) * 10, Math.floor(at / IN_ONE_FRAME) * 10),
  );
}

function addRectangle(document: FigmaDocument, x: number, y: number): string {
  const id = document.create('RECTANGLE');
  document.resize(id, 8, 8);
  document.set(id, 'x', x);
  document.set(id, 'y', y);
  return id;
}
