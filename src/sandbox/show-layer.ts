import { findLayer, pageOf } from './find-node';
import { pictureOn } from './read-picture';

/** Selects a layer and brings it into view. The view only ever moves when the designer asks. */
export async function showLayer(nodeId: string): Promise<void> {
  const node = await findLayer(nodeId);
  const page = node && pageOf(node);
  if (!page) return;
  if (page !== figma.currentPage) await figma.setCurrentPageAsync(page);
  figma.currentPage.selection = [node];
  figma.viewport.scrollAndZoomIntoView([node]);
}

/** The first layer on this page with a picture; without one Figma says so. */
export async function showImage(): Promise<void> {
  const found = figma.currentPage.findOne((node) => node.visible && pictureOn(node) !== null);
  if (found) await showLayer(found.id);
  else figma.notify('There is no image on this page.');
}
