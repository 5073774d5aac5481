import type { SkiaRenderer } from '@open-pencil/core/canvas';
import type { Rect } from './figma-document';
import type { OpenDocument } from './open';

const GREY = [0.45, 0.45, 0.45] as const;
const BLUE = [0.05, 0.6, 1] as const;
/** CSS pixels between a frame and its name. */
const GAP = 7;
const TITLED = new Set(['FRAME']);

/** The names above the frames of the page, which the library draws for components alone. */
export function drawPageOverlay(renderer: SkiaRenderer, document: OpenDocument): void {
  const { ck, labelFont: font, auxFill: paint, zoom, panX, panY } = renderer;
  if (!font) return;
  const canvas = renderer.surface.getCanvas();
  const selected = new Set(document.selection);
  canvas.save();
  canvas.scale(renderer.dpr, renderer.dpr);
  for (const id of document.get(document.currentPageId, 'children') as string[]) {
    if (!TITLED.has(document.typeOf(id) ?? '') || document.get(id, 'visible') !== true) continue;
    const { x, y, width } = document.get(id, 'absoluteBoundingBox') as Rect;
    const [r, g, b] = selected.has(id) ? BLUE : GREY;
    paint.setColor(ck.Color4f(r, g, b, 1));
    canvas.save();
    const [left, top] = [panX + x * zoom, panY + y * zoom];
    canvas.clipRect(
      ck.LTRBRect(left, top - 24, left + Math.max(12, width * zoom), top),
      ck.ClipOp.Intersect,
      false,
    );
    canvas.drawText(String(document.get(id, 'name')), left, top - GAP, paint, font);
    canvas.restore();
  }
  canvas.restore();
}
