import type { Size } from '../picture-size';
import { canvasKit } from './canvas-kit';
import type { Scene } from './scene';
import { readPixels } from './read-pixels';

const LONG_SIDE = 192;

/** What can be seen of one element of a scene. */
export interface Visible {
  /** Share of the picture. */
  area: number;
  /** The same, row by row of a small drawing, from the top. */
  rows: number[];
}

/** What can be seen of the ground (first) and of each shape, counted on a small drawing. */
export async function visible(size: Size, scene: Scene): Promise<Visible[]> {
  const kit = await canvasKit();
  const scale = LONG_SIDE / Math.max(size.width, size.height);
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const surface = kit.MakeSurface(width, height);
  if (!surface) throw new Error('Skia made no surface');
  const paint = new kit.Paint();
  try {
    const canvas = surface.getCanvas();
    canvas.clear(kit.Color(0, 0, 0));
    canvas.scale(scale, scale);
    paint.setAntiAlias(false);
    for (const [i, shape] of scene.entries()) {
      const path = kit.Path.MakeFromSVGString(shape.path);
      if (!path) throw new Error(`Skia cannot read the path ${shape.path}`);
      paint.setColor(kit.Color((i + 1) & 255, (i + 1) >> 8, 0));
      canvas.drawPath(path, paint);
      path.delete();
    }
    return count(readPixels(kit, canvas, width, height), width, height, scene.length + 1);
  } finally {
    paint.delete();
    surface.delete();
  }
}

function count(
  data: ArrayLike<number>,
  width: number,
  height: number,
  elements: number,
): Visible[] {
  const pixel = 1 / (width * height);
  const all = Array.from({ length: elements }, (): Visible => ({
    area: 0,
    rows: Array<number>(height).fill(0),
  }));
  for (let at = 0; at < width * height; at++) {
    const element = all[(data[at * 4] ?? 0) | ((data[at * 4 + 1] ?? 0) << 8)];
    if (!element) continue;
    const row = Math.floor(at / width);
    element.area += pixel;
    element.rows[row] = (element.rows[row] ?? 0) + pixel;
  }
  return all;
}
