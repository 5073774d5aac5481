import { computed, signal } from '@preact/signals-core';
import type { AttemptState } from '../../src/attempt/attempt';
import { invariant } from '../../src/invariant';
import type { HostFailure, PlacedNotice, Target } from '../../src/messages';
import type { PictureRequest } from '../../src/openrouter/picture-request';
import type { UnusableWhy } from '../../src/openrouter/refusals';
import type { Fidelity, Recipe } from '../../src/recipe';
import type { HardToRead } from '../../src/restyle/contrast';
import type { Cut } from '../../src/restyle/cut-away';
import type { Restyle } from '../pixels/look';

/** One picture an attempt returned. Its bytes as they came stay here whatever happens to it. */
export interface Picture {
  readonly id: string;
  readonly blob: Blob;
  /** Small, as a data URL: Figma documents those as allowed, object URLs not. */
  readonly thumbnail: string | null;
  /** Pixels; 0 until it is decoded. */
  readonly width: number;
  readonly height: number;
  readonly fidelity: Fidelity | null;
  /** Which part of it is the frame; whole when there was none. */
  readonly cut: Cut;
  readonly hardToRead: readonly HardToRead[];
  readonly state: PictureState;
}

export type PictureState =
  | { readonly at: 'ready' }
  | { readonly at: 'unusable'; readonly why: UnusableWhy }
  | { readonly at: 'placing' }
  | { readonly at: 'not-placed'; readonly failure: HostFailure }
  | {
      readonly at: 'placed';
      readonly nodeId: string;
      readonly nodeName: string;
      readonly imageHash: string;
      readonly notices: readonly PlacedNotice[];
      readonly change: 'none' | 'scaled' | 'jpeg';
    };

/** One paid request: everything about it is fixed at the click. */
export interface Card {
  readonly id: string;
  /** The click that made it, counted. */
  readonly click: number;
  readonly request: PictureRequest;
  readonly target: Target;
  readonly recipe: Recipe;
  readonly restyle: Restyle | null;
  /** USD, as the button said. */
  readonly price: number;
  /** Seconds a picture of this model usually takes. */
  readonly usual: number;
  /** The click asked for this one picture only, so it is placed as it arrives. */
  readonly alone: boolean;
  /** `performance.now()` at the click. */
  readonly startedAt: number;
  readonly state: AttemptState;
  readonly pictures: readonly Picture[];
}

/** Newest click first, within a click in the order of its targets. */
export const cards = signal<readonly Card[]>([]);

/** Somebody waits for these; the button stays taken meanwhile. */
export const waitingFor = computed(() =>
  cards.value.filter(({ state }) => state.at === 'draft' || (state.at === 'sent' && state.waiting)),
);

export function addCards(added: readonly Card[]): void {
  cards.value = [...added, ...cards.value];
}

/** What has not been sent costs nothing and leaves nothing behind. */
export function removeDrafts(): void {
  cards.value = cards.value.filter(({ state }) => state.at !== 'draft');
}

export function cardOf(id: string): Card {
  const found = cards.value.find((card) => card.id === id);
  invariant(found, 'only drafts are removed, and nothing runs for them');
  return found;
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
