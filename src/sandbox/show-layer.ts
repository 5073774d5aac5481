import { findLayer, pageOf } from './find-node';

/** Selects a layer and brings it into view. The view only ever moves when the designer asks. */
export async function showLayer(nodeId: string): Promise<void> {
  const node = await findLayer(nodeId);
  const page = node && pageOf(node);
  if (!page) return;
  if (page !== figma.currentPage) await figma.setCurrentPageAsync(page);
  figma.currentPage.selection = [node];
  figma.viewport.scrollAndZoomIntoView([node]);
}
