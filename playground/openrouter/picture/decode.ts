import type { Size } from '../picture-size';
import { canvasKit } from './canvas-kit';
import type { Pixels } from './pixels';
import { readPixels } from './read-pixels';

/** The picture behind the bytes, scaled to `size`; `null` when nothing can be decoded. */
export async function decode(bytes: Uint8Array, size: Size | null = null): Promise<Pixels | null> {
  const kit = await canvasKit();
  const image = kit.MakeImageFromEncoded(bytes);
  if (!image) return null;
  const { width, height } = size ?? { width: image.width(), height: image.height() };
  const surface = kit.MakeSurface(width, height);
  try {
    if (!surface) throw new Error('Skia made no surface');
    const canvas = surface.getCanvas();
    // Transparent parts of an input count as white, as on paper.
    canvas.clear(kit.WHITE);
    const from = kit.XYWHRect(0, 0, image.width(), image.height());
    const to = kit.XYWHRect(0, 0, width, height);
    canvas.drawImageRectOptions(
      image,
      from,
      to,
      kit.FilterMode.Linear,
      kit.MipmapMode.Linear,
      null,
    );
    return { width, height, data: readPixels(kit, canvas, width, height) };
  } finally {
    surface?.delete();
    image.delete();
  }
}
