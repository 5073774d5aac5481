/** A channel of 0–1 as an integer 0–255. Out of range is cut; not a number is 0. */
export function toLevel(channel: number): number {
  return channel > 0 ? Math.min(255, Math.round(channel * 255)) : 0;
}
