import type { ToUi } from '../messages';
import { string } from '../schema';
import { describeLayer } from './describe-selection';
import { createGlance } from './glance';
import { layerAt } from './layer-at';

/** Tells what a picture of the panel was dropped on; whatever else is dropped is Figma's. */
export function hearDrops(tell: (news: ToUi) => void): void {
  figma.on('drop', ({ absoluteX: x, absoluteY: y, dropMetadata }) => {
    const picture = string(dropMetadata);
    if (picture === undefined) return true;
    const layer = layerAt(figma.currentPage, x, y);
    tell({ type: 'dropped', picture, layer: layer && describeLayer(layer, createGlance()), x, y });
    return false;
  });
}
