import { computed, signal } from '@preact/signals';
import type { AttemptState } from '../../src/attempt/attempt';
import { invariant } from '../../src/invariant';
import type { HostFailure, PlacedNotice, Target } from '../../src/messages';
import type { PictureRequest } from '../../src/openrouter/picture-request';
import type { UnusableWhy } from '../../src/openrouter/refusals';
import type { Fidelity, Recipe } from '../../src/recipe';

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
      readonly notices: readonly PlacedNotice[];
      readonly change: 'none' | 'scaled' | 'jpeg';
    };

/** One paid request: everything about it is fixed at the click. */
export interface Card {
  readonly id: string;
  readonly request: PictureRequest;
  readonly target: Target;
  readonly recipe: Recipe;
  /** Seconds a picture of this model usually takes. */
  readonly usual: number;
  /** The click asked for this one picture only, so it is placed as it arrives. */
  readonly alone: boolean;
  /** `performance.now()` at the click. */
  readonly startedAt: number;
  readonly state: AttemptState;
  readonly pictures: readonly Picture[];
}

/** Newest first. */
export const cards = signal<readonly Card[]>([]);

/** Somebody waits for these; the button stays taken meanwhile. */
export const waitingFor = computed(() =>
  cards.value.filter(({ state }) => state.at === 'draft' || (state.at === 'sent' && state.waiting)),
);

export function addCards(added: readonly Card[]): void {
  cards.value = [...added, ...cards.value];
}

export function cardOf(id: string): Card {
  const found = cards.value.find((card) => card.id === id);
  invariant(found, 'a card is never removed');
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
