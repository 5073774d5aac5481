const TEXT = /\{text\}/gi;

/** Whether the prompt asks for the words of each layer. */
export function usesText(prompt: string): boolean {
  return prompt.search(TEXT) >= 0;
}

/** The prompt with a layer's words, on one line, in every place of `{text}`. */
export function fillText(prompt: string, words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return prompt.replace(TEXT, () => line);
}
