import type { Canvas, CanvasKit, ColorSpace, Image } from 'canvaskit-wasm';
import type { DocumentState } from './document-state';
import type { Raster } from './export-raster';
import type { ExportSettings } from './figma-document';

const JPEG_QUALITY = 90;

/** Draws into pixels of this size and encodes them in the wanted colour profile. */
export function rasterize(
  { graph, stage: { canvasKit: ck } }: DocumentState,
  raster: Raster,
  { format, colorProfile }: ExportSettings,
  draw: (canvas: Canvas) => void,
): Uint8Array {
  const { width, height } = raster;
  // Numbers in a document of the wide profile are wide; they are drawn as they are and only named.
  const wide = graph.documentColorSpace === 'display-p3';
  const drawn = pixelsOf(ck, raster, format === 'JPG', draw);
  const named = ck.MakeImage(
    { ...pixelFormat(ck, wide ? ck.ColorSpace.DISPLAY_P3 : ck.ColorSpace.SRGB), width, height },
    drawn,
    width * 4,
  );
  if (!named) throw new Error('The drawing engine could not keep the exported pixels.');
  const wantWide = colorProfile === 'DISPLAY_P3_V4' || (colorProfile !== 'SRGB' && wide);
  const image = wantWide === wide ? named : converted(ck, named, wantWide);
  try {
    const kind = format === 'JPG' ? ck.ImageFormat.JPEG : ck.ImageFormat.PNG;
    const bytes = image.encodeToBytes(kind, format === 'JPG' ? JPEG_QUALITY : 100);
    if (!bytes) throw new Error('The drawing engine could not encode the export.');
    return bytes;
  } finally {
    image.delete();
  }
}

function pixelsOf(
  ck: CanvasKit,
  { width, height, scaleX, scaleY, x, y }: Raster,
  opaque: boolean,
  draw: (canvas: Canvas) => void,
): Uint8Array {
  const surface = ck.MakeSurface(width, height);
  if (!surface) throw new Error('The drawing engine gave no surface to export on.');
  try {
    const canvas = surface.getCanvas();
    canvas.clear(opaque ? ck.WHITE : ck.TRANSPARENT);
    canvas.scale(scaleX, scaleY);
    canvas.translate(-x, -y);
    draw(canvas);
    surface.flush();
    const info = { ...pixelFormat(ck, ck.ColorSpace.SRGB), width, height };
    const pixels = canvas.readPixels(0, 0, info);
    if (!(pixels instanceof Uint8Array)) throw new Error('The export could not be read back.');
    return pixels;
  } finally {
    surface.delete();
  }
}

/** Takes the picture and gives it back in the other profile. */
function converted(ck: CanvasKit, image: Image, wide: boolean): Image {
  const info = {
    ...pixelFormat(ck, wide ? ck.ColorSpace.DISPLAY_P3 : ck.ColorSpace.SRGB),
    width: image.width(),
    height: image.height(),
  };
  const pixels = image.readPixels(0, 0, info);
  image.delete();
  const result = pixels instanceof Uint8Array ? ck.MakeImage(info, pixels, info.width * 4) : null;
  if (!result) throw new Error('The export could not be converted to another colour profile.');
  return result;
}

function pixelFormat(ck: CanvasKit, colorSpace: ColorSpace) {
  return {
    alphaType: ck.AlphaType.Unpremul,
    colorType: ck.ColorType.RGBA_8888,
    colorSpace,
  };
}
