import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openSample } from '../../playground/document/open';
import { addLayers } from '../add-layers';
import { type Cost, runPlugin } from '../run-plugin';

/** Of one selected frame with so many layers in it: its declared colours, then its render. */
export async function readingCost(layers: number): Promise<{ read: Cost; render: Cost }> {
  const document = await openSample(createNodeEnvironment());
  document.selection = [addLayers(document, layers)];
  return runPlugin(document, async (plugin) => ({
    read: await plugin.cost('reading', () => plugin.send({ type: 'read', id: 1, nodeId: null })),
    render: await plugin.cost('rendered', () =>
      plugin.send({ type: 'render', id: 2, nodeId: null }),
    ),
  }));
}
