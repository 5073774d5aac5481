import { createRenderer, prepareEngine } from './drawing-engine';
import type { Rect } from './figma-document';
import { followGraph } from './follow-graph';
import type { OpenDocument } from './open';
import { drawPageOverlay } from './page-overlay';
import { openScreen } from './screen';
import { type Point, Viewport } from './viewport';

export type { Point } from './viewport';

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

export async function createCanvasView(
  canvas: HTMLCanvasElement,
  document: OpenDocument,
): Promise<CanvasView> {
  const canvasKit = await prepareEngine(document.environment);
  const viewport = new Viewport(canvas);
  const screen = openScreen(canvasKit, canvas, viewport.resolution());
  const renderer = await createRenderer(canvasKit, screen.surface());
  const listeners = new Set<() => void>();
  let hovered: string | null = null;
  let version = 0;
  let frame = 0;

  const draw = () => {
    frame = 0;
    const { ratio, width, height } = viewport.resolution();
    if (width === 0 || height === 0) return;
    if (screen.resize({ width, height })) renderer.replaceSurface(screen.surface());
    renderer.dpr = ratio;
    renderer.zoom = viewport.zoom;
    renderer.panX = viewport.origin.x;
    renderer.panY = viewport.origin.y;
    renderer.viewportWidth = width / ratio;
    renderer.viewportHeight = height / ratio;
    renderer.pageId = document.currentPageId;
    renderer.pageColor = pageColor(document);
    renderer.render(document.graph, new Set(), { hoveredNodeId: hovered }, version);
    drawPageOverlay(renderer, document);
    screen.present();
    for (const listener of listeners) listener();
  };
  const render = () => {
    frame ||= requestAnimationFrame(draw);
  };

  const resizes = new ResizeObserver(render);
  resizes.observe(canvas);
  const ways = [
    followGraph(renderer, document.graph, () => {
      version += 1;
      render();
    }),
    document.on('selectionchange', render),
    document.on('currentpagechange', render),
  ];

  return {
    get zoom() {
      return viewport.zoom;
    },
    get center() {
      return viewport.center();
    },
    get bounds() {
      return viewport.bounds();
    },
    pan(dx, dy) {
      viewport.pan(dx, dy);
      render();
    },
    zoomBy(factor, at) {
      viewport.zoomBy(factor, at);
      render();
    },
    moveTo(center, zoom) {
      viewport.moveTo(center, zoom);
      render();
    },
    fit(nodeIds) {
      viewport.fit(boxesOf(document, nodeIds));
      render();
    },
    toDocument: (x, y) => viewport.toDocument({ x, y }),
    hover(nodeId) {
      if (nodeId === hovered) return;
      hovered = nodeId;
      render();
    },
    render,
    onRender(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      cancelAnimationFrame(frame);
      resizes.disconnect();
      for (const leave of ways) leave();
      listeners.clear();
      renderer.destroy();
      screen.dispose();
    },
  };
}

function boxesOf(document: OpenDocument, nodeIds: readonly string[]): Rect[] {
  const page = document.get(document.currentPageId, 'children') as string[];
  const ids = nodeIds.length > 0 ? nodeIds : page;
  return ids.map((id) => document.get(id, 'absoluteBoundingBox') as Rect);
}

function pageColor(document: OpenDocument) {
  const [background] = document.get(document.currentPageId, 'backgrounds') as [
    { color: { r: number; g: number; b: number } },
  ];
  return { ...background.color, a: 1 };
}
