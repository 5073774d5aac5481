import type { CanvasKit, Paint } from 'canvaskit-wasm/full';
import { canvasKit } from './canvas-kit';
import type { Fill, Painting } from './painting';
import type { Pixels } from './pixels';
import { readPixels } from './read-pixels';

/** Draws a painting with soft edges. */
export async function paintPixels(painting: Painting): Promise<Pixels> {
  const kit = await canvasKit();
  const { width, height } = painting;
  const surface = kit.MakeSurface(width, height);
  if (!surface) throw new Error('Skia made no surface');
  const paint = new kit.Paint();
  try {
    const canvas = surface.getCanvas();
    paint.setAntiAlias(true);
    withFill(kit, paint, painting.ground, () => canvas.drawPaint(paint));
    for (const shape of painting.shapes) {
      const path = kit.Path.MakeFromSVGString(shape.path);
      if (!path) throw new Error(`Skia cannot read the path ${shape.path}`);
      withFill(kit, paint, shape.fill, () => canvas.drawPath(path, paint));
      path.delete();
    }
    return { width, height, data: readPixels(kit, canvas, width, height) };
  } finally {
    paint.delete();
    surface.delete();
  }
}

function withFill(kit: CanvasKit, paint: Paint, fill: Fill, draw: () => void): void {
  if ('rgb' in fill) {
    paint.setShader(null);
    paint.setColor(kit.Color(...fill.rgb));
    draw();
    return;
  }
  const first = fill.stops[0]?.at ?? 0;
  const length = (fill.stops.at(-1)?.at ?? 0) - first || 1;
  const shader = kit.Shader.MakeLinearGradient(
    [0, first],
    [0, first + length],
    fill.stops.map(({ rgb }) => kit.Color(...rgb)),
    fill.stops.map(({ at }) => (at - first) / length),
    kit.TileMode.Clamp,
  );
  paint.setShader(shader);
  draw();
  paint.setShader(null);
  shader.delete();
}
