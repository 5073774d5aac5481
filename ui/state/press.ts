import { signal } from '@preact/signals';
import { LONGEST_PROMPT } from '../../src/openrouter/picture-request';
import type { Target } from '../../src/messages';
import { account, askingForKey } from './account';
import { addCards, type Card, waitingFor } from './cards';
import { compose, model } from './compose';
import { draft } from './draft';
import { exportInput } from './export-input';
import { paletteRead } from './palette';
import { type Problem, problem } from './problem';
import { runAttempt } from './run-attempt';
import { target } from './selection';

/** The layer to restyle is being drawn. */
export const exporting = signal(false);

const NO_PALETTE = { swatches: [], background: null };
let pressed = 0;

/**
 * The click. Everything is fixed here, before anything is awaited but the export: words, palette,
 * target by id, price. One click makes each of its attempts once, however often it is repeated.
 */
export async function press(): Promise<void> {
  if (exporting.value || waitingFor.value.length > 0) return;
  const settings = compose.value;
  const into = target.value;
  const palette = paletteRead.value?.palette ?? NO_PALETTE;
  problem.value = whyNot(into);
  if (problem.value || !into) return;
  if (account.value.at !== 'saved') {
    askingForKey.value = true;
    return;
  }

  let input: string | null = null;
  if (settings.mode === 'restyle') {
    exporting.value = true;
    const exported = await exportInput(into).finally(() => {
      exporting.value = false;
    });
    if (typeof exported !== 'string') {
      problem.value = exported;
      return;
    }
    input = exported;
  }

  const { request, recipe } = draft(settings, palette, into, input);
  const click = ++pressed;
  const made = Array.from({ length: settings.count }, (_, index): Card => {
    return {
      id: `${click}.${index}`,
      request: { ...request, count: 1 },
      recipe,
      target: into.kind === 'new' && into.name === '' ? { ...into, name: request.prompt } : into,
      usual: model.value.usual,
      alone: settings.count === 1,
      startedAt: performance.now(),
      state: { at: 'draft' },
      pictures: [],
    };
  });
  addCards(made);
  await Promise.all(made.map(({ id }) => runAttempt(id, { type: 'click', route: 'chat' })));
}

/** Frees the panel. The requests go on, because stopping would not make them free. */
export function stopWaiting(): void {
  for (const { id } of waitingFor.value) void runAttempt(id, { type: 'stop' });
}

function whyNot(into: Target | null): Problem | null {
  const { mode, prompt } = compose.value;
  const length = prompt.trim().length;
  if (length === 0) return { kind: 'empty-prompt' };
  if (length > LONGEST_PROMPT) return { kind: 'long-prompt' };
  if (!into) return { kind: 'nothing-to-restyle' };
  if (mode === 'restyle' && !model.value.takesImage) return { kind: 'no-restyle' };
  return null;
}
