import type { CanvasKit, GrDirectContext, Surface } from 'canvaskit-wasm';

interface Resolution {
  width: number;
  height: number;
}

/** The surface behind a canvas: WebGL where there is one, else the processor. */
export interface Screen {
  /** The caller deletes it, also when there is a new one. */
  surface(): Surface;
  /** Whether the size has changed, and with it the surface. */
  resize(resolution: Resolution): boolean;
  present(): void;
  /** Last of all, after the surface has been deleted. */
  dispose(): void;
}

export function openScreen(
  canvasKit: CanvasKit,
  canvas: HTMLCanvasElement,
  first: Resolution,
): Screen {
  const handle = canvasKit.GetWebGLContext(canvas);
  const context = handle === 0 ? null : canvasKit.MakeWebGLContext(handle);
  let current = fit(canvasKit, context, canvas, first);
  return {
    surface: () => current,
    resize(resolution) {
      if (canvas.width === resolution.width && canvas.height === resolution.height) return false;
      current = fit(canvasKit, context, canvas, resolution);
      return true;
    },
    present: () => {
      current.flush();
    },
    dispose() {
      context?.delete();
      if (handle !== 0) canvasKit.deleteContext(handle);
    },
  };
}

function fit(
  canvasKit: CanvasKit,
  context: GrDirectContext | null,
  canvas: HTMLCanvasElement,
  { width, height }: Resolution,
): Surface {
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const srgb = canvasKit.ColorSpace.SRGB;
  const surface = context
    ? canvasKit.MakeOnScreenGLSurface(context, canvas.width, canvas.height, srgb)
    : canvasKit.MakeSWCanvasSurface(canvas);
  if (!surface) throw new Error('The drawing engine gave no surface for the canvas.');
  return surface;
}
