import type { Canvas, CanvasKit } from 'canvaskit-wasm/full';

/** What is drawn so far: RGBA, eight bits, sRGB, alpha not multiplied in. */
export function readPixels(
  kit: CanvasKit,
  canvas: Canvas,
  width: number,
  height: number,
): Uint8Array {
  const data = canvas.readPixels(0, 0, {
    width,
    height,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  });
  if (!(data instanceof Uint8Array)) throw new Error('Skia read no pixels');
  return data;
}
