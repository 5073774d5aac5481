import { signal } from '@preact/signals';
import type { HostFailure } from '../../src/messages';

/** Why a click sent nothing. Nothing was paid, and what was typed stays. */
export type Problem =
  | { readonly kind: 'empty-prompt' }
  | { readonly kind: 'long-prompt'; readonly over: number }
  | { readonly kind: 'nothing-to-restyle' }
  | { readonly kind: 'too-narrow' }
  | { readonly kind: 'model-takes-no-image' }
  | { readonly kind: 'not-exported'; readonly failure: HostFailure };

export const problem = signal<Problem | null>(null);
