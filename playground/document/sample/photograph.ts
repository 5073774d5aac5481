import type { CanvasKit } from 'canvaskit-wasm';

const WIDTH = 960;
const HEIGHT = 720;
const HORIZON = 430;

/** A small picture of an evening at the sea, drawn here so that the sample has real image bytes. */
export function drawPhotograph(ck: CanvasKit): Uint8Array {
  const surface = ck.MakeSurface(WIDTH, HEIGHT);
  if (!surface) throw new Error('The drawing engine gave no surface for the photograph.');
  const canvas = surface.getCanvas();
  const paint = new ck.Paint();
  paint.setAntiAlias(true);
  const color = (hex: string) => ck.parseColorString(hex);

  const sky = [color('#0f4c4a'), color('#4f8680'), color('#f2c9a1'), color('#ff8a6b')];
  const clamp = ck.TileMode.Clamp;
  paint.setShader(ck.Shader.MakeLinearGradient([0, 0], [0, HORIZON], sky, [0, 0.4, 0.8, 1], clamp));
  canvas.drawRect(ck.LTRBRect(0, 0, WIDTH, HORIZON), paint);
  paint.setShader(null);

  paint.setColor(color('#ffe3c2'));
  canvas.drawCircle(610, HORIZON - 40, 84, paint);

  const hill = (fill: string, points: readonly number[]) => {
    const path = new ck.Path();
    path.moveTo(0, HORIZON);
    for (let at = 0; at + 3 < points.length; at += 4) {
      const [cx = 0, cy = 0, x = 0, y = 0] = points.slice(at, at + 4);
      path.quadTo(cx, cy, x, y);
    }
    path.close();
    paint.setColor(color(fill));
    canvas.drawPath(path, paint);
    path.delete();
  };
  hill('#3c6f69', [150, 300, 330, 372, 440, 410, 520, HORIZON]);
  hill('#16423f', [80, 350, 200, 366, 290, 400, 340, HORIZON]);

  const sea = [color('#2f6d68'), color('#123d3b')];
  paint.setShader(ck.Shader.MakeLinearGradient([0, HORIZON], [0, HEIGHT], sea, [0, 1], clamp));
  canvas.drawRect(ck.LTRBRect(0, HORIZON, WIDTH, HEIGHT), paint);
  paint.setShader(null);

  for (let line = 0; line < 9; line++) {
    const y = HORIZON + 14 + line * line * 3.1;
    const half = 86 - line * 4 + (line % 3) * 16;
    paint.setColor(color(line < 4 ? '#ffd9b0' : '#f4a98a'));
    paint.setAlphaf(0.85 - line * 0.07);
    canvas.drawRRect(ck.RRectXY(ck.LTRBRect(610 - half, y, 610 + half, y + 5), 3, 3), paint);
  }
  paint.setAlphaf(1);

  // A lighthouse on the near hill.
  paint.setColor(color('#f4e9d8'));
  canvas.drawRect(ck.LTRBRect(176, 240, 206, 366), paint);
  paint.setColor(color('#ff6b57'));
  canvas.drawRect(ck.LTRBRect(176, 270, 206, 292), paint);
  canvas.drawRect(ck.LTRBRect(176, 318, 206, 340), paint);
  paint.setColor(color('#16211f'));
  canvas.drawRect(ck.LTRBRect(172, 222, 210, 242), paint);
  paint.setColor(color('#ffe3c2'));
  canvas.drawRect(ck.LTRBRect(182, 226, 200, 240), paint);

  surface.flush();
  const image = surface.makeImageSnapshot();
  const bytes = image.encodeToBytes(ck.ImageFormat.PNG, 100);
  image.delete();
  paint.delete();
  surface.delete();
  if (!bytes) throw new Error('The photograph could not be encoded.');
  return bytes;
}
