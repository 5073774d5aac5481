import type { ToSandbox, ToUi } from '../messages';
import { loadLayer } from './find-node';
import { newestOnly } from './newest-only';
import { renderSmall } from './render-small';

type Render = Extract<ToSandbox, { type: 'render' }>;

const requests = newestOnly();

/** Small pictures of the selection, or of one other layer. */
export async function renderLayers({ id, nodeId }: Render, revision: () => number): Promise<ToUi> {
  const at = revision();
  const superseded = requests.begin(nodeId === null ? () => revision() !== at : undefined);
  const layer = nodeId === null ? null : await loadLayer(nodeId);
  if (nodeId !== null && !layer) {
    return { type: 'failed', id, failure: 'layer-gone', detail: nodeId };
  }
  const nodes = layer ? [layer] : figma.currentPage.selection;
  const { renders, skipped } = await renderSmall(nodes, superseded);
  if (superseded()) return { type: 'failed', id, failure: 'superseded', detail: '' };
  return { type: 'rendered', id, renders: { revision: at, renders, skipped } };
}
