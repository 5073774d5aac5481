import type { CanvasKit } from 'canvaskit-wasm';

/** One font file; `style` is Figma's name of it, e.g. `Semi Bold`. */
export interface FontFile {
  family: string;
  style: string;
  bytes: ArrayBuffer;
}

/**
 * What drawing needs from where it runs. The page fetches both from its own server, Node reads them
 * from `node_modules`. Called when the first document is opened, and never again.
 */
export interface DrawingEnvironment {
  canvasKit(): Promise<CanvasKit>;
  /** Inter Regular, Medium, Semi Bold, Bold, Extra Bold. */
  fonts(): Promise<FontFile[]>;
}
