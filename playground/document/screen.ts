import type { CanvasKit, Surface } from 'canvaskit-wasm';

interface Resolution {
  width: number;
  height: number;
}

/** The surface behind a canvas: WebGL where there is one, else the processor. */
export interface Screen {
  surface(): Surface;
  /** Whether there is a new surface; the old one is the caller's to delete. */
  resize(resolution: Resolution): boolean;
  present(): void;
}

export function openScreen(
  canvasKit: CanvasKit,
  canvas: HTMLCanvasElement,
  first: Resolution,
): Screen {
  let current = fit(canvasKit, canvas, first);
  return {
    surface: () => current,
    resize({ width, height }) {
      if (canvas.width === width && canvas.height === height) return false;
      current = fit(canvasKit, canvas, { width, height });
      return true;
    },
    present: () => {
      current.flush();
    },
  };
}

function fit(canvasKit: CanvasKit, canvas: HTMLCanvasElement, { width, height }: Resolution) {
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const surface = canvasKit.MakeWebGLCanvasSurface(canvas) ?? canvasKit.MakeSWCanvasSurface(canvas);
  if (!surface) throw new Error('The drawing engine gave no surface for the canvas.');
  return surface;
}
