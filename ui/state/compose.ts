import { computed, effect, signal } from '@preact/signals-core';
import { DEFAULT_MODEL, type Model, MODELS } from '../../src/openrouter/models';
import { invariant } from '../../src/invariant';
import type { Mode } from '../../src/mode';
import { tell } from '../bridge';
import { DEFAULTS, parseSettings, type Settings } from './settings';

const state = signal<Settings>(DEFAULTS);
/** Typing is frequent and storage is not; the first change is stored at once, as the window may close. */
const SAVE_EVERY_MS = 150;

/** All that can draw: the table, and what the later screens find beside it. */
export const models = signal(MODELS);

/** As the designer chose it last, whether it is offered now or not. */
export const wantedModel = computed(() => state.value.model);

/** The chosen one, or the standard one in its place. */
export const model = computed((): Model => {
  const find = (wanted: string) => models.value.find(({ id }) => id === wanted);
  const found = find(wantedModel.value) ?? find(DEFAULT_MODEL);
  invariant(found, 'the table has its standard model');
  return found;
});

export const compose = computed((): Settings => ({ ...state.value, model: model.value.id }));

export function restore(saved: string | null, mode: Mode | null): void {
  const settings = parseSettings(saved);
  state.value = mode ? { ...settings, mode } : settings;
  keepSaved();
}

export function change(part: Partial<Settings>): void {
  state.value = { ...state.value, ...part };
}

function keepSaved(): void {
  let saved = JSON.stringify(state.value);
  let waiting = false;
  const save = (settings: string) => {
    waiting = settings !== saved;
    if (!waiting) return;
    saved = settings;
    tell({ type: 'save-settings', settings });
    setTimeout(() => save(JSON.stringify(state.value)), SAVE_EVERY_MS);
  };
  effect(() => {
    const settings = JSON.stringify(state.value);
    if (!waiting) save(settings);
  });
}
