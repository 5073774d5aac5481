import { computed, signal } from '@preact/signals-core';
import type { Attempt, AttemptState } from '../../src/attempt/attempt';
import { invariant } from '../../src/invariant';
import type { HostFailure, PlacedNotice, Target } from '../../src/messages';
import type { PictureRequest } from '../../src/openrouter/picture-request';
import type { Refusal, UnusableWhy } from '../../src/openrouter/refusals';
import type { Recipe, Snapping } from '../../src/recipe';
import type { HardToRead } from '../../src/restyle/contrast';
import type { Cut } from '../../src/restyle/cut-away';
import type { Restyle } from '../pixels/look';
import type { Spent } from './spend';
import type { Choice } from '../pixels/snap-choices';
import type { Told } from '../pixels/tell';

/** One picture an attempt returned. Its bytes as they came stay here whatever happens to it. */
export interface Picture {
  readonly id: string;
  readonly blob: Blob;
  /** Small, as a data URL: Figma documents those as allowed, object URLs not. */
  readonly thumbnail: string | null;
  /** Pixels; 0 until it is decoded. */
  readonly width: number;
  readonly height: number;
  /** How well it keeps the palette; `null` until it is measured. */
  readonly told: Told | null;
  /** What snapping has changed and how else it could; `null` when it is as it came. */
  readonly snapped: { readonly changed: string; readonly choices: readonly Choice[] } | null;
  /** Which part of it is the frame; whole when there was none. */
  readonly cut: Cut;
  readonly hardToRead: readonly HardToRead[];
  readonly state: PictureState;
}

/** As it came, before anybody has looked at it. */
export function newPicture(id: string, blob: Blob, state: PictureState = { at: 'ready' }): Picture {
  return {
    ...{
      id,
      blob,
      state,
      thumbnail: null,
      width: 0,
      height: 0,
      told: null,
      snapped: null,
      hardToRead: [],
    },
    cut: { kind: 'whole' },
  };
}

export type PictureState =
  | { readonly at: 'ready' }
  /** `detail`: what is worth copying, such as the address of a picture that only has one. */
  | { readonly at: 'unusable'; readonly why: UnusableWhy; readonly detail?: string }
  | { readonly at: 'placing' }
  | { readonly at: 'not-placed'; readonly failure: HostFailure; readonly detail?: string }
  | {
      readonly at: 'placed';
      readonly nodeId: string;
      readonly nodeName: string;
      readonly imageHash: string;
      readonly notices: readonly PlacedNotice[];
      readonly change: 'none' | 'scaled' | 'jpeg';
    };

/** What a snapped picture is made from, as often as it is made again. */
export interface Raw {
  readonly blob: Blob;
  readonly cut: Cut;
  /** Hash of the designer's own image that the result stands for; `null` for a picture of Limn's. */
  readonly over: string | null;
  /** Its colours that are in no swatch. */
  readonly strangers: Told['strangers'];
  /** What of {@link Snapping} is not as usual. */
  readonly how: Partial<Snapping>;
}

/** One paid request, everything about it fixed at the click, or what was snapped free. */
export interface Card {
  /** Names it in the journal, and no other attempt ever made. */
  readonly id: string;
  /** The click that made it, counted. */
  readonly click: number;
  readonly attempt: Attempt;
  /** `null` for one of an earlier session: what it sent is gone. */
  readonly request: PictureRequest | null;
  readonly target: Target;
  readonly recipe: Recipe;
  readonly restyle: Restyle | null;
  /** `null` for pictures that are as they came. */
  readonly raw: Raw | null;
  /** The layer that its picture was on before it was made again. */
  readonly onto: string | null;
  /** USD, as the button said. */
  readonly price: number;
  /** Seconds a picture of this model usually takes. */
  readonly usual: number;
  /** What had been spent on the key before it. */
  readonly before: Promise<Spent | null>;
  /** `performance.now()` at the click. */
  readonly startedAt: number;
  readonly state: AttemptState;
  readonly pictures: readonly Picture[];
}

/** Newest click first, within a click in the order of its targets. */
export const cards = signal<readonly Card[]>([]);

/** Somebody waits for these; the button stays taken meanwhile. */
export const waitingFor = computed(() =>
  cards.value.filter(
    ({ state }) =>
      state.at === 'draft' || state.at === 'countdown' || (state.at === 'sent' && state.waiting),
  ),
);

/** How it ended without a picture; `null` while it has not. */
export function refusalOf({ state }: Card): Refusal | null {
  return 'refusal' in state && state.at !== 'countdown' ? state.refusal : null;
}

/** Names an attempt: no two share one, in whatever window. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

let clicks = 0;

export function nextClick(): number {
  return ++clicks;
}

/** For pictures that nothing will be sent for. */
export function bareCard(part: Pick<Card, 'target' | 'recipe'> & Partial<Card>): Card {
  return {
    ...{ id: newId(), click: nextClick(), state: { at: 'placed' }, price: 0, usual: 0 },
    ...{ startedAt: 0, request: null, restyle: null, raw: null, onto: null, pictures: [] },
    attempt: { posts: [{ route: part.recipe.route, body: '' }], alone: false },
    before: Promise.resolve(null),
    ...part,
  };
}

export function addCards(added: readonly Card[]): void {
  cards.value = [...added, ...cards.value];
}

export function removeCard(id: string): void {
  cards.value = cards.value.filter((card) => card.id !== id);
}

/** What has not been sent costs nothing and leaves nothing behind. */
export function removeDrafts(): void {
  cards.value = cards.value.filter(({ state }) => state.at !== 'draft');
}

export function cardOf(id: string): Card {
  const found = findCard(id);
  invariant(found, 'only what nothing runs for is removed');
  return found;
}

export function findCard(id: string): Card | undefined {
  return cards.value.find((card) => card.id === id);
}

/** What its bytes are kept under, and how many there are. */
export function nameOf({ id }: Card, picture: Pick<Picture, 'id' | 'blob'>): string {
  return `${id}/${picture.id}/${picture.blob.size}`;
}

export function changeCard(id: string, part: Partial<Card>): void {
  cards.value = cards.value.map((card) => (card.id === id ? { ...card, ...part } : card));
}

export function changePicture(cardId: string, id: string, part: Partial<Picture>): void {
  const { pictures } = cardOf(cardId);
  changeCard(cardId, {
    pictures: pictures.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });
}
