import type { ToUi } from '../messages';
import { earlierPicture, rememberedLayers } from './earlier-picture';
import { findLayer } from './find-node';
import { ownFill } from './own-fill';

type ShownPicture = Extract<ToUi, { type: 'shown' }>['layers'][number];

/** Which of Limn's pictures each layer shows now that Limn has placed one on in this session. */
export async function shownPictures(): Promise<ShownPicture[]> {
  return Promise.all(
    [...rememberedLayers()].map(async (nodeId) => {
      const layer = await findLayer(nodeId);
      const fill = layer && ownFill(layer, earlierPicture(layer));
      return { nodeId, imageHash: fill && fill.imageHash };
    }),
  );
}
