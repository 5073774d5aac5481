import CanvasKitInit, { type CanvasKit } from 'canvaskit-wasm/full';
import canvasKitUrl from 'canvaskit-wasm/bin/full/canvaskit.wasm?url';
import boldUrl from '../../node_modules/@open-pencil/core/assets/Inter-Bold.ttf?url';
import extraBoldUrl from '../../node_modules/@open-pencil/core/assets/Inter-ExtraBold.ttf?url';
import mediumUrl from '../../node_modules/@open-pencil/core/assets/Inter-Medium.ttf?url';
import regularUrl from '../../node_modules/@open-pencil/core/assets/Inter-Regular.ttf?url';
import semiBoldUrl from '../../node_modules/@open-pencil/core/assets/Inter-SemiBold.ttf?url';
import type { DrawingEnvironment, FontFile } from './drawing-environment';

const INTER = {
  Regular: regularUrl,
  Medium: mediumUrl,
  'Semi Bold': semiBoldUrl,
  Bold: boldUrl,
  'Extra Bold': extraBoldUrl,
};

/** Drawing in a page bundled by Vite, which serves the engine and the fonts beside it. */
export function createPageEnvironment(): DrawingEnvironment {
  let engine: Promise<CanvasKit> | undefined;
  return {
    canvasKit: () => (engine ??= CanvasKitInit({ locateFile: () => canvasKitUrl })),
    fonts: () => Promise.all(Object.entries(INTER).map(([style, url]) => fetchInter(style, url))),
  };
}

async function fetchInter(style: string, url: string): Promise<FontFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font Inter ${style} could not be loaded.`);
  return { family: 'Inter', style, bytes: await response.arrayBuffer() };
}
