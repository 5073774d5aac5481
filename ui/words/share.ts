const NO_BREAK = '\u00a0';

/** A share, 0–1, in whole percent. Something is never shown as nothing, nor nearly all as all. */
export function share(value: number): string {
  if (value > 0 && value < 0.005) return `under 1${NO_BREAK}%`;
  const percent = value < 1 ? Math.min(99, Math.round(value * 100)) : 100;
  return `${percent}${NO_BREAK}%`;
}
