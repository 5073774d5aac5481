import type { Size } from '../picture-size';
import { canvasKit } from './canvas-kit';
import type { Pixels } from './pixels';

/** The picture behind the bytes, scaled to `size` and softened; `null` when nothing can be decoded. */
export async function decode(
  bytes: Uint8Array,
  size: Size | null = null,
  blur = 0,
): Promise<Pixels | null> {
  const kit = await canvasKit();
  const image = kit.MakeImageFromEncoded(bytes);
  if (!image) return null;
  const { width, height } = size ?? { width: image.width(), height: image.height() };
  const surface = kit.MakeSurface(width, height);
  const paint = new kit.Paint();
  const filter = blur > 0 ? kit.ImageFilter.MakeBlur(blur, blur, kit.TileMode.Clamp, null) : null;
  try {
    if (!surface) throw new Error('Skia made no surface');
    const canvas = surface.getCanvas();
    // Transparent parts of an input count as white, as on paper.
    canvas.clear(kit.WHITE);
    paint.setImageFilter(filter);
    const from = kit.XYWHRect(0, 0, image.width(), image.height());
    const to = kit.XYWHRect(0, 0, width, height);
    canvas.drawImageRectOptions(
      image,
      from,
      to,
      kit.FilterMode.Linear,
      kit.MipmapMode.Linear,
      paint,
    );
    const data = canvas.readPixels(0, 0, {
      width,
      height,
      colorType: kit.ColorType.RGBA_8888,
      alphaType: kit.AlphaType.Unpremul,
      colorSpace: kit.ColorSpace.SRGB,
    });
    if (!(data instanceof Uint8Array)) throw new Error('Skia read no pixels');
    return { width, height, data };
  } finally {
    filter?.delete();
    paint.delete();
    surface?.delete();
    image.delete();
  }
}
