/** The prompt with what Limn adds to it, all of it shown before the click; an empty one stays empty. */
export function addWords(prompt: string, added: readonly string[]): string {
  return prompt && [prompt, ...added].join(', ');
}
