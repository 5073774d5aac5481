import type { AttemptEffect } from '../../src/attempt/attempt';
import { decodeBase64 } from '../../src/image/base64';
import { planImage } from '../../src/image/plan-image';
import type { EncodedPicture } from '../../src/openrouter/picture-request';
import { measure } from '../../src/palette/measure';
import type { Palette } from '../../src/recipe';
import { lookAt } from '../browser/look-at';
import { measured } from '../browser/measured';
import { cardOf, changeCard, changePicture, type Picture, type PictureState } from './cards';
import { placePicture } from './place-picture';

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
    changePicture(cardId, picture.id, await look(picture.blob, recipe.palette));
  }
  const [only] = pictures;
  if (only && place && card.alone) await placePicture(cardId, only.id);
}

function keep(encoded: EncodedPicture, index: number): Picture {
  const { blob, state } = hold(encoded);
  return { id: String(index), blob, thumbnail: null, width: 0, height: 0, fidelity: null, state };
}

function hold(encoded: EncodedPicture): { blob: Blob; state: PictureState } {
  if (encoded.kind === 'url') {
    return { blob: new Blob([encoded.url]), state: { at: 'unusable', why: 'https-url' } };
  }
  const decoded = decodeBase64(encoded.base64);
  if (!decoded.ok) {
    return { blob: new Blob([encoded.base64]), state: { at: 'unusable', why: 'broken' } };
  }
  const blob = new Blob([decoded.bytes]);
  const plan = planImage(decoded.bytes);
  const usable = plan.kind !== 'refuse';
  return { blob, state: usable ? { at: 'ready' } : { at: 'unusable', why: plan.why } };
}

/** What it looks like and how well it keeps the palette; bytes no browser reads are unusable. */
async function look(blob: Blob, palette: Palette): Promise<Partial<Picture>> {
  try {
    const { pixels, ...look } = await lookAt(blob);
    return { ...look, fidelity: measure(pixels, palette) };
  } catch {
    return { state: { at: 'unusable', why: 'broken' } };
  }
}
