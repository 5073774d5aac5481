import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openSample } from '../../playground/document/open';
import { addLayers, addToPage } from '../add-layers';
import { type Cost, runPlugin } from '../run-plugin';

/**
 * On a page of so many layers in one frame: choosing one of them, and the frame. Then choosing all of
 * as many that stand on a page.
 */
export async function selectionCost(
  layers: number,
): Promise<{ one: Cost; frame: Cost; all: Cost }> {
  const document = await openSample(createNodeEnvironment());
  const frame = addLayers(document, layers);
  const standing = addToPage(document, layers);
  const [leaf] = document.descendants(frame).slice(-1);
  if (leaf === undefined) throw new Error('There is nothing to select.');
  return runPlugin(document, async (plugin) => {
    const select = (ids: string[]) =>
      plugin.cost('selection', () => {
        document.selection = ids;
      });
    return { one: await select([leaf]), frame: await select([frame]), all: await select(standing) };
  });
}
