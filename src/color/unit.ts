/** A channel cut to 0–1; not a number is 0. */
export function unit(channel: number): number {
  return channel > 0 ? Math.min(1, channel) : 0;
}
