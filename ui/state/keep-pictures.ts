import type { AttemptEffect } from '../../src/attempt/attempt';
import type { EncodedPicture } from '../../src/openrouter/picture-request';
import { measured } from '../browser/measured';
import { cardOf, changeCard, newPicture, type Picture, type PictureState } from './cards';
import { handOver } from './hand-over';
import { reportCost } from './spend';

type Received = Extract<AttemptEffect, { do: 'keep' }>['answer'];

/** Bytes first: before anything of a picture is judged or shown. Says whether all are safe. */
export async function keepPictures(cardId: string, answer: Received): Promise<boolean> {
  const held = await measured('decode', () => Promise.resolve(answer.pictures.map(hold)));
  const { costUsd } = answer;
  const cost = costUsd === null ? null : costUsd / held.length;
  const card = cardOf(cardId);
  const recipe = { ...card.recipe, cost, date: new Date().toISOString() };
  const handed = held.flatMap(({ picture, bytes }) =>
    bytes ? [handOver({ ...card, recipe }, picture, bytes)] : [],
  );
  changeCard(cardId, { pictures: held.map(({ picture }) => picture), recipe });
  reportCost(costUsd ?? 0);
  return (await Promise.all(handed)).every(Boolean);
}

interface Held {
  readonly picture: Picture;
  /** `null`: nothing that is worth keeping. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

function hold(encoded: EncodedPicture, index: number): Held {
  if (encoded.kind === 'url') {
    const { url: detail } = encoded;
    return {
      picture: pictureOf(index, '', { at: 'unusable', why: 'https-url', detail }),
      bytes: null,
    };
  }
  const { bytes } = encoded;
  return { picture: pictureOf(index, bytes, { at: 'ready' }), bytes };
}

function pictureOf(index: number, as: BlobPart, state: PictureState): Picture {
  return newPicture(String(index), new Blob([as]), state);
}
