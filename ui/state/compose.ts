import { computed, effect, signal } from '@preact/signals-core';
import { MODELS } from '../../src/openrouter/models';
import { invariant } from '../../src/invariant';
import type { Mode } from '../../src/mode';
import { tell } from '../bridge';
import { DEFAULTS, parseSettings, type Settings } from './settings';

const state = signal<Settings>(DEFAULTS);
/** Typing is frequent and storage is not; the last state counts. */
const SAVE_AFTER_MS = 400;

export const compose = computed(() => state.value);

export const model = computed(() => {
  const found = MODELS.find(({ id }) => id === state.value.model);
  invariant(found, 'the settings only hold models of the table');
  return found;
});

export function restore(saved: string | null, mode: Mode | null): void {
  const settings = parseSettings(saved);
  state.value = mode ? { ...settings, mode } : settings;
  keepSaved();
}

export function change(part: Partial<Settings>): void {
  state.value = { ...state.value, ...part };
}

function keepSaved(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved = JSON.stringify(state.value);
  effect(() => {
    const settings = JSON.stringify(state.value);
    clearTimeout(timer);
    if (settings === saved) return;
    timer = setTimeout(() => {
      saved = settings;
      tell({ type: 'save-settings', settings });
    }, SAVE_AFTER_MS);
  });
}
