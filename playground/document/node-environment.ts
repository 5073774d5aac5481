import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CanvasKitInit, { type CanvasKit } from 'canvaskit-wasm/full';
import type { DrawingEnvironment, FontFile } from './drawing-environment';

const require = createRequire(import.meta.url);
const STYLES = ['Regular', 'Medium', 'Semi Bold', 'Bold', 'Extra Bold'];

/** Drawing in Node: the engine and the fonts are read from `node_modules`. */
export function createNodeEnvironment(): DrawingEnvironment {
  let engine: Promise<CanvasKit> | undefined;
  return {
    canvasKit: () => (engine ??= loadCanvasKit()),
    fonts: () => Promise.all(STYLES.map(readInter)),
  };
}

function loadCanvasKit(): Promise<CanvasKit> {
  const folder = dirname(require.resolve('canvaskit-wasm/full'));
  return CanvasKitInit({ locateFile: (file: string) => join(folder, file) });
}

async function readInter(style: string): Promise<FontFile> {
  const home = dirname(require.resolve('@open-pencil/core/package.json'));
  const file = await readFile(join(home, 'assets', `Inter-${style.replace(' ', '')}.ttf`));
  const bytes = new Uint8Array(file).buffer;
  return { family: 'Inter', style, bytes };
}
