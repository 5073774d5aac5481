import { computed, signal } from '@preact/signals-core';
import { into } from './into';
import { NOTHING, paletteRead } from './palette';
import { tell } from './problem';
import { settle } from './read-colors';
import { restyleInput } from './restyle-input';
import { selection } from './selection';

const palette = computed(() => paletteRead.value?.palette ?? NOTHING);
/** Everything the picture that a restyle sends depends on, but edits. */
const occasion = computed(() =>
  JSON.stringify([selection.value.revision, into.value[0]?.target, palette.value.background]),
);
const drawn = signal({ of: '', dataUrl: '' });

/** The first picture that a click would send, when the designer has asked to see it. */
export const preview = computed(() =>
  drawn.value.of === occasion.value ? drawn.value.dataUrl : null,
);

export async function drawPreview(): Promise<void> {
  await settle();
  const of = occasion.value;
  const [first] = into.value;
  if (!first) return;
  const input = await restyleInput(first.target, palette.value, AbortSignal.timeout(60_000));
  if ('kind' in input) tell(input);
  else drawn.value = { of, dataUrl: input.dataUrl };
}

export function forgetPreview(): void {
  drawn.value = { of: '', dataUrl: '' };
}
