import type { SceneGraph } from '@open-pencil/scene-graph';
import type { DrawingEnvironment } from './drawing-environment';
import type { FigmaDocument } from './figma-document';

/** A document the page can draw: what the host sees, and the scene graph behind it. */
export interface OpenDocument extends FigmaDocument {
  readonly graph: SceneGraph;
  readonly environment: DrawingEnvironment;
}

/**
 * Opens the bytes of a `.fig` file. Throws an Error of one plain sentence when they are none.
 * `name` is what the document is called, usually the file name without `.fig`.
 */
export type OpenFig = (
  bytes: Uint8Array,
  environment: DrawingEnvironment,
  name?: string,
) => Promise<OpenDocument>;

/** Builds the sample document that ships with the playground. */
export type OpenSample = (environment: DrawingEnvironment) => Promise<OpenDocument>;

export const openFig: OpenFig = () => Promise.reject(new Error('Being written'));
export const openSample: OpenSample = () => Promise.reject(new Error('Being written'));
