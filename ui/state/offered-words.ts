import { computed } from '@preact/signals-core';
import { compose } from './compose';
import { into, wordsOf } from './into';

const MOST = 20;

/** Words for the prompt: what the layers say, then what was drawn before. */
export const offeredWords = computed((): readonly string[] => {
  const { prompt, prompts } = compose.value;
  const words = [...into.value.map(wordsOf), ...prompts].filter((one) => one && one !== prompt);
  return [...new Set(words)].slice(0, MOST);
});

/** With the newest first, each once. */
export function withPrompt(prompts: readonly string[], prompt: string): string[] {
  return [...new Set([prompt, ...prompts])].slice(0, MOST);
}
