import { SkiaRenderer } from '@open-pencil/core/canvas';
import { fontManager } from '@open-pencil/core/text';
import type { CanvasKit, Surface } from 'canvaskit-wasm';
import type { DrawingEnvironment } from './drawing-environment';
import { applyFigmaGradient } from './figma-gradient';
import { textReadiness } from './text-readiness';

const prepared = new WeakMap<DrawingEnvironment, Promise<CanvasKit>>();

/** Loads the engine and the fonts, once an environment, and closes the way to web fonts. */
export function prepareEngine(environment: DrawingEnvironment): Promise<CanvasKit> {
  const known = prepared.get(environment);
  if (known) return known;
  const engine = prepare(environment);
  prepared.set(environment, engine);
  return engine;
}

async function prepare(environment: DrawingEnvironment): Promise<CanvasKit> {
  // Before anything draws: with its default the font manager asks the network and waits for it.
  fontManager.setOnlineFontProviders({});
  const [canvasKit, fonts] = await Promise.all([environment.canvasKit(), environment.fonts()]);
  for (const { family, style, bytes } of fonts) {
    const name = style.replaceAll(' ', '');
    if (!fontManager.isStyleLoaded(family, name)) fontManager.markLoaded(family, name, bytes);
  }
  return canvasKit;
}

/** A renderer for one document: its caches are keyed by node id. It owns the surface. */
export async function createRenderer(
  canvasKit: CanvasKit,
  surface: Surface,
): Promise<SkiaRenderer> {
  const renderer = new SkiaRenderer(canvasKit, surface);
  renderer.showRulers = false;
  await renderer.loadFonts();
  renderer.nodeFontReadiness = textReadiness;
  renderer.applyGradientFill = (fill, node) => {
    applyFigmaGradient(renderer, fill, node);
  };
  return renderer;
}
