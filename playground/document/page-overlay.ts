import type { SkiaRenderer } from '@open-pencil/core/canvas';
import type { Canvas } from 'canvaskit-wasm';
import type { Rect, Transform } from './figma-document';
import type { OpenDocument } from './open';

type Color = readonly [r: number, g: number, b: number];

const GREY: Color = [0.45, 0.45, 0.45];
const BLUE: Color = [0.05, 0.6, 1];
const PURPLE: Color = [0.59, 0.28, 1];
const WHITE: Color = [1, 1, 1];
/** CSS pixels. */
const NAME_GAP = 7;
const HANDLE = 4;
const PILL = { gap: 6, height: 18, padding: 5 };
const COMPONENTS = new Set(['COMPONENT', 'COMPONENT_SET', 'INSTANCE']);

/** What lies over the drawing: frame names, outlines of what is selected, and its size. */
export function drawPageOverlay(renderer: SkiaRenderer, document: OpenDocument): void {
  const canvas = renderer.surface.getCanvas();
  const selection = document.selection;
  canvas.save();
  canvas.scale(renderer.dpr, renderer.dpr);
  for (const id of document.get(document.currentPageId, 'children') as string[])
    if (document.typeOf(id) === 'FRAME' && document.get(id, 'visible') === true)
      drawName(renderer, canvas, document, id, selection.includes(id) ? BLUE : GREY);
  const boxes = selection.map((id) => drawOutline(renderer, canvas, document, id));
  if (boxes.length > 0)
    drawFrameOf(
      renderer,
      canvas,
      boxes,
      selection.every((id) => isComponent(document, id)),
    );
  canvas.restore();
}

function drawName(
  renderer: SkiaRenderer,
  canvas: Canvas,
  document: OpenDocument,
  id: string,
  color: Color,
): void {
  const { ck, labelFont, auxFill, zoom, panX, panY } = renderer;
  if (!labelFont) return;
  const { x, y, width } = document.get(id, 'absoluteBoundingBox') as Rect;
  const [left, top] = [panX + x * zoom, panY + y * zoom];
  const room = ck.LTRBRect(left, top - 24, left + Math.max(12, width * zoom), top);
  canvas.save();
  canvas.clipRect(room, ck.ClipOp.Intersect, false);
  auxFill.setColor(ck.Color4f(...color, 1));
  canvas.drawText(String(document.get(id, 'name')), left, top - NAME_GAP, auxFill, labelFont);
  canvas.restore();
}

/** Draws the node's own box, turned as it is; returns the upright box around it. */
function drawOutline(
  renderer: SkiaRenderer,
  canvas: Canvas,
  document: OpenDocument,
  id: string,
): Rect {
  const { ck, auxStroke, zoom, panX, panY } = renderer;
  const [[a, b, x], [c, d, y]] = document.get(id, 'absoluteTransform') as Transform;
  const width = document.get(id, 'width') as number;
  const height = document.get(id, 'height') as number;
  const corner = (u: number, v: number): [number, number] => [
    panX + (a * u + b * v + x) * zoom,
    panY + (c * u + d * v + y) * zoom,
  ];
  const path = new ck.Path();
  path.moveTo(...corner(0, 0));
  for (const [u, v] of [[width, 0] as const, [width, height] as const, [0, height] as const])
    path.lineTo(...corner(u, v));
  path.close();
  auxStroke.setStrokeWidth(1);
  auxStroke.setPathEffect(null);
  auxStroke.setColor(ck.Color4f(...(isComponent(document, id) ? PURPLE : BLUE), 1));
  canvas.drawPath(path, auxStroke);
  path.delete();
  return document.get(id, 'absoluteBoundingBox') as Rect;
}

/** One box around all that is selected, with corners to see it by and its size below. */
function drawFrameOf(
  renderer: SkiaRenderer,
  canvas: Canvas,
  boxes: readonly Rect[],
  component: boolean,
): void {
  const { ck, auxStroke, auxFill, sizeFont, zoom, panX, panY } = renderer;
  const color = ck.Color4f(...(component ? PURPLE : BLUE), 1);
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  const [left, top] = [panX + x * zoom, panY + y * zoom];
  const [right, bottom] = [left + width * zoom, top + height * zoom];
  auxStroke.setColor(color);
  if (boxes.length > 1) canvas.drawRect(ck.LTRBRect(left, top, right, bottom), auxStroke);
  for (const [cx, cy] of [
    ...[[left, top] as const, [right, top] as const],
    ...[[left, bottom] as const, [right, bottom] as const],
  ]) {
    const handle = ck.LTRBRect(cx - HANDLE, cy - HANDLE, cx + HANDLE, cy + HANDLE);
    auxFill.setColor(ck.Color4f(...WHITE, 1));
    canvas.drawRect(handle, auxFill);
    canvas.drawRect(handle, auxStroke);
  }
  if (!sizeFont) return;
  const label = `${rounded(width)} × ${rounded(height)}`;
  const widths = sizeFont.getGlyphWidths(sizeFont.getGlyphIDs(label));
  const half = widths.reduce((sum, each) => sum + each, 0) / 2;
  const middle = (left + right) / 2;
  const pill = ck.LTRBRect(
    middle - half - PILL.padding,
    bottom + PILL.gap,
    middle + half + PILL.padding,
    bottom + PILL.gap + PILL.height,
  );
  auxFill.setColor(color);
  canvas.drawRRect(ck.RRectXY(pill, 3, 3), auxFill);
  auxFill.setColor(ck.Color4f(...WHITE, 1));
  canvas.drawText(label, middle - half, bottom + PILL.gap + 12.5, auxFill, sizeFont);
}

function isComponent(document: OpenDocument, id: string): boolean {
  return COMPONENTS.has(document.typeOf(id) ?? '');
}

const rounded = (length: number) => Math.round(length * 100) / 100;
