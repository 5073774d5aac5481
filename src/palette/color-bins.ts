import { packRgb, type Rgb24 } from '../color/hex';
import { toOklab, type Oklab } from '../color/oklab';

export interface WeightedColor {
  readonly rgb: Rgb24;
  readonly lab: Oklab;
  readonly weight: number;
}

/** Bins there are: six bits for each channel. */
export const BINS = 1 << 18;

/** The bin of a colour; bins sort as their colours do. */
export function binOf(color: Rgb24): number {
  return ((color >> 6) & 0x3f000) | ((color >> 4) & 0xfc0) | ((color >> 2) & 0x3f);
}

export function middleOf(bin: number): Rgb24 {
  return ((bin & 0x3f000) << 6) | ((bin & 0xfc0) << 4) | ((bin & 0x3f) << 2) | 0x020202;
}

/** Sums in a slot: weight, then red, green and blue times their weight. */
const SUMS = 4;

/** Colours that share the upper six bits of every channel, counted and summed together. */
export class ColorBins {
  /** Of each bin, the slot its sums are in, counted from 1. */
  readonly #slots = new Int32Array(BINS);
  readonly #used: number[] = [];
  #sums = new Float64Array(SUMS * 256);
  #last = -1;
  #at = 0;
  total = 0;

  /** Whole weights keep the sums exact, whatever the order. */
  add(color: Rgb24, weight: number): void {
    const bin = binOf(color);
    // Pixels in a row are mostly of one colour.
    if (bin !== this.#last) {
      this.#at = ((this.#slots[bin] || this.#open(bin)) - 1) * SUMS;
      this.#last = bin;
    }
    const [at, sums] = [this.#at, this.#sums];
    sums[at] = (sums[at] ?? 0) + weight;
    sums[at + 1] = (sums[at + 1] ?? 0) + (color >> 16) * weight;
    sums[at + 2] = (sums[at + 2] ?? 0) + ((color >> 8) & 255) * weight;
    sums[at + 3] = (sums[at + 3] ?? 0) + (color & 255) * weight;
    this.total += weight;
  }

  addAll(other: ColorBins): void {
    for (const { rgb, weight } of other.means()) this.add(rgb, weight);
  }

  /** The mean colour of each bin in use, and its weight; by bin, so never by the order of adding. */
  means(): WeightedColor[] {
    return [...this.#used]
      .sort((one, other) => one - other)
      .map((bin) => {
        const at = ((this.#slots[bin] ?? 0) - 1) * SUMS;
        const weight = this.#sums[at] ?? 0;
        const mean = (channel: number) => Math.round((this.#sums[at + channel] ?? 0) / weight);
        const rgb = packRgb(mean(1), mean(2), mean(3));
        return { rgb, lab: toOklab(rgb), weight };
      });
  }

  #open(bin: number): number {
    const slot = this.#used.push(bin);
    this.#slots[bin] = slot;
    if (slot * SUMS > this.#sums.length) {
      const wider = new Float64Array(this.#sums.length * 2);
      wider.set(this.#sums);
      this.#sums = wider;
    }
    return slot;
  }
}
