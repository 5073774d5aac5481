import { signal } from '@preact/signals-core';
import type { HostFailure } from '../../src/messages';
import type { TooLong } from '../../src/restyle/fit-shape';
import type { Obstacle } from '../words/obstacle';

/** Why a click sent nothing. Nothing was paid, and what was typed stays. */
export type Problem =
  | { readonly kind: Obstacle }
  | TooLong
  | { readonly kind: 'not-exported'; readonly failure: HostFailure; readonly detail?: string };

export const problem = signal<Problem | null>(null);
