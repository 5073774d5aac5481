import { FIGMA_SIDE, MESSAGE_BYTES, planImage } from '../../src/image/plan-image';
import { invariant } from '../../src/invariant';
import { ask } from '../bridge';
import { type Encoded } from '../browser/encode-for-figma';
import { measured } from '../browser/measured';
import { transcode } from '../browser/transcode';
import { cardOf, changePicture, type PictureState } from './cards';

const FIGMA_LIMITS = { side: FIGMA_SIDE, bytes: MESSAGE_BYTES };

/** Puts a picture where its card was aimed. It stays in the panel whatever comes of it. */
export async function placePicture(cardId: string, pictureId: string): Promise<void> {
  const card = cardOf(cardId);
  const picture = card.pictures.find(({ id }) => id === pictureId);
  if (!picture || picture.state.at === 'placing' || picture.state.at === 'unusable') return;
  const become = (state: PictureState) => {
    changePicture(cardId, pictureId, { state });
  };

  become({ at: 'placing' });
  const { bytes, change } = await measured('transcode', () => fitForFigma(picture.blob));
  const reply = await measured('place', () =>
    ask(
      {
        type: 'place',
        target: card.target,
        bytes,
        recipe: { ...card.recipe, fidelity: picture.fidelity },
      },
      bytes,
    ),
  );
  if (reply.type === 'failed') return become({ at: 'not-placed', failure: reply.failure });
  invariant(reply.type === 'placed', 'a place is answered by placed or failed');
  const { nodeId, nodeName, notices } = reply;
  become({ at: 'placed', nodeId, nodeName, notices, change });
}

/** A copy that may be given away: as it came when Figma takes it so, else encoded anew. */
async function fitForFigma(blob: Blob): Promise<Pick<Encoded, 'bytes' | 'change'>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (planImage(bytes).kind === 'pass') return { bytes, change: 'none' };
  return transcode(bytes, FIGMA_LIMITS, AbortSignal.timeout(60_000));
}
