import type { AttemptEffect } from '../../src/attempt/attempt';
import { decodeBase64 } from '../../src/image/base64';
import type { EncodedPicture } from '../../src/openrouter/picture-request';
import type { UnusableWhy } from '../../src/openrouter/refusals';
import { measured } from '../browser/measured';
import { pixels } from '../browser/pixels';
import { type Card, cardOf, changeCard, changePicture, type Picture } from './cards';
import { choose } from './choose';
import { entryId, rowOf } from './rows';

/** The largest picture that is decoded takes a few seconds. */
const LOOKING_MS = 60_000;

type Keep = Extract<AttemptEffect, { do: 'keep' }>;

/** Bytes first: every picture is decoded and held before anything of it is judged or shown. */
export async function keepPictures(cardId: string, { answer, route, place }: Keep): Promise<void> {
  const card = cardOf(cardId);
  const pictures = await measured('decode', () => Promise.resolve(answer.pictures.map(keep)));
  const cost = answer.costUsd === null ? null : answer.costUsd / pictures.length;
  const recipe = { ...card.recipe, route, cost, date: new Date().toISOString() };
  changeCard(cardId, { pictures, recipe });

  for (const picture of pictures) {
    if (picture.state.at !== 'ready') continue;
    changePicture(cardId, picture.id, await look(picture, { ...card, recipe }));
  }
  const [only] = pictures;
  if (only && place && card.alone) await choose(rowOf(card), entryId({ card, picture: only }));
}

function keep(encoded: EncodedPicture, index: number): Picture {
  return {
    ...{ id: String(index), thumbnail: null, width: 0, height: 0, fidelity: null, hardToRead: [] },
    cut: { kind: 'whole' },
    ...hold(encoded),
  };
}

function hold(encoded: EncodedPicture): Pick<Picture, 'blob' | 'state'> {
  if (encoded.kind === 'url') return unusable(encoded.url, 'https-url');
  const decoded = decodeBase64(encoded.base64);
  if (!decoded.ok) return unusable(encoded.base64, 'broken');
  return { blob: new Blob([decoded.bytes]), state: { at: 'ready' } };
}

function unusable(as: BlobPart, why: UnusableWhy) {
  return { blob: new Blob([as]), state: { at: 'unusable', why } } as const;
}

/** What it looks like and how well it keeps the palette; bytes no browser reads are unusable. */
async function look(
  { blob }: Picture,
  { recipe: { palette }, restyle, target: { box } }: Card,
): Promise<Partial<Picture>> {
  const { unusable: why, ...seen } = await pixels(
    'look',
    { blob, palette, restyle: restyle && { ...restyle, height: box.height } },
    AbortSignal.timeout(LOOKING_MS),
  ).catch(() => ({ unusable: 'broken' as const }));
  return why ? { state: { at: 'unusable', why } } : seen;
}
