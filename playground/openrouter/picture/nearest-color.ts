import type { Rgb } from '../picture-job';
import { distance } from './tone';

const BITS = 5;

/** Finds the palette's nearest colour of a pixel, by a table of 32 steps a channel. */
export class NearestColor {
  readonly #table: Uint8Array;
  readonly #colors: readonly Rgb[];

  constructor(colors: readonly Rgb[]) {
    this.#colors = colors;
    this.#table = new Uint8Array(2 ** (3 * BITS)).fill(255);
  }

  /** Index into the palette. */
  of(r: number, g: number, b: number): number {
    const cell = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
    const known = this.#table[cell] ?? 255;
    if (known !== 255) return known;
    const middle: Rgb = [(r & 0xf8) | 4, (g & 0xf8) | 4, (b & 0xf8) | 4];
    let best = 0;
    for (let i = 1; i < this.#colors.length; i++) {
      const [candidate, champion] = [this.#colors[i], this.#colors[best]];
      if (candidate && champion && distance(candidate, middle) < distance(champion, middle))
        best = i;
    }
    this.#table[cell] = best;
    return best;
  }
}
