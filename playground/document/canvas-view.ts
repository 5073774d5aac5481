import type { Rect } from './figma-document';
import type { OpenDocument } from './open';

export interface Point {
  x: number;
  y: number;
}

/** Draws the current page of a document into a canvas, with selection outlines and frame names. */
export interface CanvasView {
  /** Screen pixels (CSS) per document pixel. */
  readonly zoom: number;
  /** The document point in the middle of the canvas. */
  readonly center: Point;
  /** The part of the page that is in view, in document pixels. */
  readonly bounds: Rect;
  /** Moves the picture by CSS pixels. */
  pan(dx: number, dy: number): void;
  /** Zooms by a factor, keeping the point at these CSS pixels of the canvas in place. */
  zoomBy(factor: number, at: Point): void;
  moveTo(center: Point, zoom: number): void;
  /** Brings these nodes into view, never closer than 100 %; all of the page for an empty list. */
  fit(nodeIds: string[]): void;
  /** CSS pixels of the canvas → document pixels of the page. */
  toDocument(x: number, y: number): Point;
  /** Outlines a node under the pointer; `null` for none. */
  hover(nodeId: string | null): void;
  /**
   * Asks for a frame. Changes of the document and of the view ask by themselves; the canvas is
   * resized to its CSS box and the device pixel ratio by itself too.
   */
  render(): void;
  /** Called after each drawn frame, e.g. to place things over layers. Returns the way out. */
  onRender(listener: () => void): () => void;
  dispose(): void;
}

export type CreateCanvasView = (
  canvas: HTMLCanvasElement,
  document: OpenDocument,
) => Promise<CanvasView>;

export const createCanvasView: CreateCanvasView = () => Promise.reject(new Error('Being written'));
