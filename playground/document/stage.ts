import type { SkiaRenderer } from '@open-pencil/core/canvas';
import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';
import type { Canvas, CanvasKit } from 'canvaskit-wasm';
import { createRenderer, prepareEngine } from './drawing-engine';
import type { DrawingEnvironment } from './drawing-environment';
import { followGraph } from './follow-graph';

/** Draws one document off screen and measures its texts. */
export class Stage {
  private constructor(
    readonly canvasKit: CanvasKit,
    readonly renderer: SkiaRenderer,
    private readonly leaveGraph: () => void,
  ) {}

  static async open(graph: SceneGraph, environment: DrawingEnvironment): Promise<Stage> {
    const canvasKit = await prepareEngine(environment);
    const surface = canvasKit.MakeSurface(1, 1);
    if (!surface) throw new Error('The drawing engine gave no surface to draw on.');
    const renderer = await createRenderer(canvasKit, surface);
    return new Stage(canvasKit, renderer, followGraph(renderer, graph));
  }

  /** Frees the engine's memory; nothing can be drawn or measured afterwards. */
  dispose(): void {
    this.leaveGraph();
    this.renderer.destroy();
  }

  readonly measureText = (node: SceneNode, maxWidth?: number) =>
    this.renderer.measureTextNode(node, maxWidth);

  /** Runs a drawing with the whole page in view, so that nothing is left out as unseen. */
  withoutCulling(draw: (renderer: SkiaRenderer) => void): void {
    const before = this.renderer.worldViewport;
    this.renderer.worldViewport = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };
    try {
      draw(this.renderer);
    } finally {
      this.renderer.worldViewport = before;
    }
  }

  drawPage(canvas: Canvas, graph: SceneGraph, pageId: string): void {
    this.renderer.renderSceneToCanvas(canvas, graph, pageId);
  }
}
