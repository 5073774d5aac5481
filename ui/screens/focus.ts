/** The three places a sentence can send the designer to, by the ids of their controls. */
export const CONTROL = { prompt: 'prompt', model: 'model', draw: 'draw' } as const;

export function focusOn(control: keyof typeof CONTROL): void {
  document.getElementById(CONTROL[control])?.focus();
}
