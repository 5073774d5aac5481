import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CanvasKitInit, { type CanvasKit } from 'canvaskit-wasm/full';

let loading: Promise<CanvasKit> | null = null;

/** Skia, loaded once. The full build: the small one cannot write WebP. */
export function canvasKit(): Promise<CanvasKit> {
  const folder = dirname(createRequire(import.meta.url).resolve('canvaskit-wasm/full'));
  loading ??= CanvasKitInit({ locateFile: (file: string) => join(folder, file) });
  return loading;
}
