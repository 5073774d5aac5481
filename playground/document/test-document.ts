import { SceneGraph, type SceneNode } from '@open-pencil/scene-graph';
import { createNodeEnvironment } from './node-environment';
import { OpenPencilDocument } from './open-pencil-document';
import { solid } from './sample/brand';
import { DrawingBoard } from './sample/drawing-board';
import { Stage } from './stage';

const environment = createNodeEnvironment();

/** A document of one page, for tests: `draw` puts on it what the test is about. */
export async function testDocument(
  draw: (board: DrawingBoard, page: SceneNode) => void = () => {},
): Promise<OpenPencilDocument> {
  const graph = new SceneGraph();
  graph.documentColorSpace = 'srgb';
  const stage = await Stage.open(graph, environment);
  const [page] = graph.getPages();
  if (!page) throw new Error('A new scene graph has a page');
  draw(new DrawingBoard(graph), page);
  return new OpenPencilDocument('Test', graph, environment, stage);
}

/** The id of the only node of this name. */
export function named(document: OpenPencilDocument, name: string): string {
  const [found, ...others] = document
    .descendants(document.rootId)
    .filter((id) => document.get(id, 'name') === name);
  if (found === undefined || others.length > 0)
    throw new Error(`There are ${others.length + (found ? 1 : 0)} nodes named ${name}`);
  return found;
}

export const RED = solid('#ff0000');
export const BLUE = solid('#0000ff');
