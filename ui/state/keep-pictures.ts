import type { AttemptEffect } from '../../src/attempt/attempt';
import { decodeBase64 } from '../../src/image/base64';
import { imageHeader } from '../../src/image/image-header';
import { planImage } from '../../src/image/plan-image';
import type { EncodedPicture } from '../../src/openrouter/picture-request';
import type { UnusableWhy } from '../../src/openrouter/refusals';
import { measure } from '../../src/palette/measure';
import { hardToRead } from '../../src/restyle/contrast';
import { cutAway } from '../../src/restyle/cut-away';
import { lookAt } from '../browser/look-at';
import { measured } from '../browser/measured';
import { type Card, cardOf, changeCard, changePicture, type Picture, type Restyle } from './cards';
import { choose } from './choose';
import { entryId, rowOf } from './rows';

type Keep = Extract<AttemptEffect, { do: 'keep' }>;

/** Bytes first: every picture is decoded and held before anything of it is judged or shown. */
export async function keepPictures(cardId: string, { answer, route, place }: Keep): Promise<void> {
  const card = cardOf(cardId);
  const pictures = await measured('decode', () =>
    Promise.resolve(answer.pictures.map(keep(card.restyle))),
  );
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

function keep(restyle: Restyle | null) {
  return (encoded: EncodedPicture, index: number): Picture => ({
    ...{ id: String(index), thumbnail: null, width: 0, height: 0, fidelity: null, hardToRead: [] },
    cut: { kind: 'whole' },
    ...hold(encoded, restyle),
  });
}

function hold(
  encoded: EncodedPicture,
  restyle: Restyle | null,
): Pick<Picture, 'blob' | 'state'> & Partial<Picture> {
  if (encoded.kind === 'url') return unusable(encoded.url, 'https-url');
  const decoded = decodeBase64(encoded.base64);
  if (!decoded.ok) return unusable(encoded.base64, 'broken');
  const { bytes } = decoded;
  const plan = planImage(bytes);
  if (plan.kind === 'refuse') return unusable(bytes, plan.why);
  const size = imageHeader(bytes, plan.type) ?? plan;
  return {
    blob: new Blob([bytes]),
    state: { at: 'ready' },
    ...(restyle && { cut: cutAway(size, restyle.registration) }),
  };
}

function unusable(as: BlobPart, why: UnusableWhy) {
  return { blob: new Blob([as]), state: { at: 'unusable', why } } as const;
}

/** What it looks like and how well it keeps the palette; bytes no browser reads are unusable. */
async function look(
  { blob, cut }: Picture,
  { recipe, restyle, target }: Card,
): Promise<Partial<Picture>> {
  try {
    const { pixels, ...look } = await lookAt(blob, cut.kind === 'cut' ? cut.rect : null);
    const hard =
      restyle && cut.kind !== 'flat'
        ? hardToRead(restyle.kept, pixels, target.box, restyle.profile)
        : [];
    return { ...look, fidelity: measure(pixels, recipe.palette), hardToRead: hard };
  } catch {
    return { state: { at: 'unusable', why: 'broken' } };
  }
}
