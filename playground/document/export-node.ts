import { getWorldMatrix, type SceneNode } from '@open-pencil/scene-graph';
import type { Canvas, CanvasKit, ColorSpace, Image } from 'canvaskit-wasm';
import { type DocumentState, pageOf, parentOf } from './document-state';
import { type Raster, rasterOf } from './export-raster';
import { checkExportSettings } from './export-settings';
import type { ExportSettings } from './figma-document';
import { notSimulated, refusal } from './refusal';
import { hasInk, renderBounds } from './render-bounds';
import { absoluteBox } from './transforms';

const NOTHING = 'Failed to export node. This node may not have any visible layers.';
/** Where memory ends; Figma's own ceiling is not known. */
const MOST_PIXELS = 64_000_000;
const JPEG_QUALITY = 90;

/** The node's pixels as a file, as `exportAsync` gives them. */
export function exportNode(
  state: DocumentState,
  node: SceneNode,
  settings: ExportSettings,
): Uint8Array {
  checkExportSettings(settings);
  const { graph } = state;
  if (node.type === 'CANVAS' || node.id === graph.rootId) throw notSimulated('exports of pages');
  const seen = renderBounds(node, graph);
  const box = settings.useAbsoluteBounds && hasInk(node, graph) ? absoluteBox(node, graph) : seen;
  if (!seen || !box || box.width <= 0 || box.height <= 0) throw refusal('exportAsync', NOTHING);
  const raster = rasterOf(box, settings.constraint);
  if (raster.width * raster.height > MOST_PIXELS)
    throw refusal('exportAsync', 'The exported image would be too large.');
  return rasterize(state, raster, settings, (canvas) => {
    if (settings.contentsOnly === false) drawPageOf(state, canvas, node);
    else drawAlone(state, canvas, node, settings.useAbsoluteBounds === true);
  });
}

/** The node as it stands on the page, without what lies behind or above it. */
function drawAlone(state: DocumentState, canvas: Canvas, node: SceneNode, whole: boolean): void {
  const { graph, stage } = state;
  const ancestors: SceneNode[] = [];
  for (let up = parentOf(graph, node); up; up = parentOf(graph, up)) ancestors.unshift(up);
  const turned = ancestors.some(({ rotation, flipX, flipY }) => rotation !== 0 || flipX || flipY);
  const parent = ancestors.at(-1);
  canvas.save();
  if (!whole) for (const ancestor of ancestors) clipTo(state, canvas, ancestor);
  if (parent) canvas.concat(getWorldMatrix(parent, graph));
  const origin = parent ? graph.getAbsolutePosition(parent.id) : { x: 0, y: 0 };
  stage.withoutCulling((renderer) => {
    renderer.renderNode(canvas, graph, node.id, {}, origin.x, origin.y, turned);
  });
  canvas.restore();
}

function clipTo({ graph, stage }: DocumentState, canvas: Canvas, frame: SceneNode): void {
  if (!frame.clipsContent) return;
  const { ck } = stage.renderer;
  const path = new ck.Path();
  path.addRect(ck.LTRBRect(0, 0, frame.width, frame.height));
  path.transform(getWorldMatrix(frame, graph));
  canvas.clipPath(path, ck.ClipOp.Intersect, true);
  path.delete();
}

function drawPageOf({ graph, stage }: DocumentState, canvas: Canvas, node: SceneNode): void {
  const page = pageOf(graph, node);
  if (page) stage.drawPage(canvas, graph, page.id);
}

function rasterize(
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
