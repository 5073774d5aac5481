import type { Pixels } from './pixels';
import type { Random } from './random';

/** A step or two of noise, as models leave it: not seen, but a lossless file grows by it. */
export function addGrain({ data }: Pixels, random: Random): void {
  let state = Math.floor(random.next() * 2 ** 32) | 1;
  for (let at = 0; at < data.length; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const step = ((state >>> 9) % 5) - 2;
    for (let channel = at; channel < at + 3; channel++) {
      data[channel] = Math.min(255, Math.max(0, (data[channel] ?? 0) + step));
    }
  }
}
