import { computed, signal } from '@preact/signals-core';
import type { RefusesFill } from '../../src/layer';
import type { HostFailure } from '../../src/messages';
import type { TooLong } from '../../src/restyle/fit-shape';
import type { Obstacle } from '../words/obstacle';
import { compose } from './compose';
import { into } from './into';

/** Why a click sent nothing, or a drop placed nothing. Nothing was paid, and what was typed stays. */
export type Problem =
  | { readonly kind: Obstacle | RefusesFill }
  | TooLong
  | { readonly kind: 'not-exported'; readonly failure: HostFailure; readonly detail?: string };

const told = signal<{ problem: Problem; about: string } | null>(null);

/** Gone as soon as anything has changed that it may be about. */
export const problem = computed(() => {
  const { value } = told;
  return value && value.about === about() ? value.problem : null;
});

export function tell(problem: Problem | null): void {
  told.value = problem && { problem, about: about() };
}

/** By content: the same selection may be told twice. */
function about(): string {
  return JSON.stringify([compose.value, into.value]);
}
