import { signal } from '@preact/signals-core';
import type { Palette, Snapping } from '../../src/recipe';
import { pixels } from '../browser/pixels';
import { addCards, cardOf, changeCard, newId, newPicture, removeCard } from './cards';
import { choose } from './choose';
import { change, compose } from './compose';
import { tell } from './problem';
import { type Entry, entryId, rowOf } from './rows';

/** What a slider that moves would make of a picture: the id of its card, and a data URL. */
export const preview = signal<{ readonly cardId: string; readonly src: string } | null>(null);
/** A whole picture is being made. */
export const snapping = signal(false);
/** The picture seen with only what is off its palette in colour; the id of its entry. */
export const offShown = signal<string | null>(null);

/** The card that matching on arrival is offered beside, which is done once. */
export const offeredOn = signal('');

/** The largest picture takes some seconds. */
const LONGEST_MS = 60_000;
let made = 0;

export interface SnapTo {
  readonly palette: Palette;
  /** Without them each swatch goes to itself. */
  readonly pairs?: Snapping['pairs'];
  /** As in {@link Card.raw}. */
  readonly over?: string | null;
  /** Place it too. */
  readonly show?: boolean;
}

/** Adds to the row of a picture the same one in the colours of a palette. Free. */
export async function snapEntry(
  { card, picture: { blob, cut, told } }: Entry,
  { palette, over = null, show = true, ...how }: SnapTo,
): Promise<void> {
  const id = newId();
  addCards([
    {
      ...{ ...card, id, pictures: [], state: { at: 'placed' }, startedAt: performance.now() },
      raw: { blob, cut, over, strangers: told?.strangers ?? [], how },
      recipe: { ...card.recipe, palette },
    },
  ]);
  await draw(id, false, show);
  if (cardOf(id).pictures.length === 0) {
    removeCard(id);
    tell({ kind: 'not-snapped' });
  } else if (compose.value.match === null && !how.pairs) {
    answerOffer(false);
    offeredOn.value = id;
  }
}

/** It is not made again; what was answered can be changed among the options. */
export function answerOffer(match: boolean): void {
  change({ match });
  offeredOn.value = '';
}

/** Makes a picture again in another way: a small one while a slider moves, then the whole. */
export function tune(cardId: string, part: Partial<Snapping>, moving = false): void {
  const { raw } = cardOf(cardId);
  if (!raw) return;
  changeCard(cardId, { raw: { ...raw, how: { ...raw.how, ...part } } });
  const mine = (newest = {});
  // One at a time; of those that wait meanwhile only the newest counts.
  const next = () => (mine === newest ? draw(cardId, moving, true) : undefined);
  queue = queue.then(next, next);
}

let newest = {};
let queue: Promise<unknown> = Promise.resolve();

/** Leaves everything as it was when it cannot be done. */
async function draw(cardId: string, moving: boolean, show: boolean): Promise<void> {
  const { raw, recipe, pictures, onto } = cardOf(cardId);
  if (!raw) return;
  const { blob, cut, how, strangers } = raw;
  const { palette } = recipe;
  const part = cut.kind === 'cut' ? cut.rect : null;
  const input = { id: cardId, blob, part, palette, how, strangers };
  const signal = AbortSignal.timeout(LONGEST_MS);
  if (moving) {
    const { src } = await pixels('preview-snap', input, signal).catch(() => ({ src: '' }));
    preview.value = src ? { cardId, src } : null;
    return;
  }
  snapping.value = true;
  const drawn = await pixels('snap', input, signal).catch(() => null);
  snapping.value = false;
  preview.value = null;
  if (!drawn) return;
  const picture = {
    ...newPicture(String(++made), drawn.blob),
    ...drawn.seen,
    ...(cut.kind === 'flat' && { cut }),
    snapped: drawn.snapped,
  };
  const was = pictures[0]?.state;
  changeCard(cardId, {
    pictures: [picture],
    recipe: { ...recipe, snapping: drawn.snapping, date: new Date().toISOString() },
    onto: was?.at === 'placed' ? was.nodeId : onto,
  });
  const card = cardOf(cardId);
  if (show) await choose(rowOf(card), entryId({ card, picture }));
}
