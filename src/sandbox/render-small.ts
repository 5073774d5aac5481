import type { Render } from '../layer';
import { drawPng } from './draw-png';
import { ownPictures } from './own-pictures';
import { sharedScale } from './shared-scale';

/** A palette needs to know what share is seen, not what it looks like. */
const MOST_LAYERS = 32;
const MOST_PIXELS = 65_536;

/**
 * One small PNG per selected layer, the largest first. Figma rejects an export of nothing visible;
 * such a layer is skipped. Stops early when `superseded`.
 */
export async function renderSmall(
  nodes: readonly SceneNode[],
  superseded: () => boolean,
): Promise<{ renders: Render[]; skipped: number }> {
  const boxes = nodes.flatMap((node) => {
    const box = node.absoluteBoundingBox;
    return box && box.width * box.height > 0 ? [{ node, box }] : [];
  });
  boxes.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const largest = boxes.slice(0, MOST_LAYERS);
  const value = sharedScale(
    largest.map(({ box }) => box),
    MOST_PIXELS,
  );

  const renders: Render[] = [];
  for (const { node, box } of largest) {
    if (superseded()) break;
    try {
      const bytes = await drawPng(node, { type: 'SCALE', value });
      renders.push({ nodeId: node.id, bytes, own: ownPictures(node, box) });
    } catch {
      continue;
    }
  }
  return { renders, skipped: nodes.length - renders.length };
}
