import { parseFigFile } from '@open-pencil/core/io/formats/fig';
import type { SceneGraph } from '@open-pencil/scene-graph';
import type { DrawingEnvironment } from './drawing-environment';
import type { FigmaDocument } from './figma-document';
import { OpenPencilDocument } from './open-pencil-document';
import { buildSample } from './sample';
import { Stage } from './stage';

/** A document the page can draw: what the host sees, and the scene graph behind it. */
export interface OpenDocument extends FigmaDocument {
  readonly graph: SceneGraph;
  readonly environment: DrawingEnvironment;
  /** Frees what drawing holds, once nobody exports from the document any more. */
  dispose(): void;
}

/**
 * Opens the bytes of a `.fig` file. Throws an Error of one plain sentence when they are none.
 * `name` is what the document is called, usually the file name without `.fig`.
 */
export async function openFig(
  bytes: Uint8Array,
  environment: DrawingEnvironment,
  name = 'Untitled',
): Promise<OpenDocument> {
  const graph = await parse(bytes);
  return new OpenPencilDocument(name, graph, environment, await Stage.open(graph, environment));
}

/** Builds the sample document that ships with the playground. */
export async function openSample(environment: DrawingEnvironment): Promise<OpenDocument> {
  const { graph, stage } = await buildSample(environment);
  return new OpenPencilDocument('Tidewater', graph, environment, stage);
}

async function parse(bytes: Uint8Array): Promise<SceneGraph> {
  // A `.fig` file is a zip archive; asking first spares the designer a parser's error.
  const [a, b] = bytes;
  if (a !== 0x50 || b !== 0x4b) throw new Error(NO_FIG);
  const copy = new Uint8Array(bytes).buffer;
  const graph = await parseFigFile(copy).catch((cause: unknown) => {
    throw new Error(NO_FIG, { cause });
  });
  if (graph.getPages().length === 0) throw new Error('This Figma file has no pages.');
  return graph;
}

const NO_FIG = 'This is not a Figma file: choose one that was saved as .fig.';
