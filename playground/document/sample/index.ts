import { computeAllLayouts } from '@open-pencil/core/layout';
import { type Fill, SceneGraph, type SceneNode } from '@open-pencil/scene-graph';
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DrawingEnvironment } from '../drawing-environment';
import { withMeasurer } from '../relayout';
import { Stage } from '../stage';
import { addBrand, solid } from './brand';
import { drawComponents } from './components-page';
import { DrawingBoard } from './drawing-board';
import { drawLandingPage } from './landing-page';
import { drawMobileScreen } from './mobile-screen';
import { drawMoodboard } from './moodboard';
import { drawPhotograph } from './photograph';

/**
 * The document the playground opens with: a landing page, a phone screen and their components,
 * with everything Limn has to read: styles, variables in two modes, gradients, an image, mixed
 * text, instances, auto layout, hidden and locked layers.
 */
export async function buildSample(
  environment: DrawingEnvironment,
): Promise<{ graph: SceneGraph; stage: Stage }> {
  const graph = new SceneGraph();
  graph.documentColorSpace = 'srgb';
  for (const page of graph.getPages(true)) graph.deleteNode(page.id);
  const stage = await Stage.open(graph, environment);
  const board = new DrawingBoard(graph);

  const landing = addPage(graph, 'Landing');
  const parts = addPage(graph, 'Components');
  addPage(graph, 'Empty');
  addBrand(graph);

  const photograph = addPhotograph(graph, drawPhotograph(stage.canvasKit));
  const components = drawComponents(board, parts);
  drawLandingPage(board, landing, components, photograph);
  drawMobileScreen(board, landing, components, photograph);
  drawMoodboard(board, landing);
  withMeasurer({ stage }, () => {
    computeAllLayouts(graph);
  });
  for (const node of graph.getAllNodes()) if (standsAlone(graph, node)) hug(stage, node);
  return { graph, stage };
}

function addPage(graph: SceneGraph, name: string) {
  const page = graph.addPage(name);
  page.fills = [solid('#e9e4da')];
  return page;
}

/** Texts outside auto layout, which no layout has measured. */
function standsAlone(graph: SceneGraph, node: SceneNode): boolean {
  const parent = node.parentId === null ? undefined : graph.getNode(node.parentId);
  return node.textAutoResize === 'WIDTH_AND_HEIGHT' && parent?.layoutMode === 'NONE';
}

function hug(stage: Stage, node: SceneNode): void {
  Object.assign(node, stage.measureText(node) ?? {});
}

function addPhotograph(graph: SceneGraph, bytes: Uint8Array): Fill {
  const imageHash = bytesToHex(sha1(bytes));
  graph.images.set(imageHash, bytes);
  return { ...solid('#000000'), type: 'IMAGE', imageHash, imageScaleMode: 'FILL' };
}
