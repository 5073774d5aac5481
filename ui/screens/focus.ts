/** The three places a sentence can send the designer to, by the ids of their controls. */
export const CONTROL = { prompt: 'prompt', model: 'model', draw: 'draw' } as const;

export function focusOn(control: keyof typeof CONTROL): void {
  const element = document.getElementById(CONTROL[control]);
  const fold = element?.closest('details');
  if (fold) fold.open = true;
  element?.focus();
}
