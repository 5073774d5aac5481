import { getWorldMatrix, type SceneNode } from '@open-pencil/scene-graph';
import type { Canvas } from 'canvaskit-wasm';
import { type DocumentState, pageOf, parentOf } from './document-state';
import { rasterOf } from './export-raster';
import { checkExportSettings } from './export-settings';
import type { ExportSettings } from './figma-document';
import { rasterize } from './rasterize';
import { notSimulated, refusal } from './refusal';
import { hasInk, renderBounds } from './render-bounds';
import { absoluteBox } from './transforms';

const NOTHING = 'Failed to export node. This node may not have any visible layers.';
/** Where memory ends; Figma's own ceiling is not known. */
const MOST_PIXELS = 64_000_000;

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
