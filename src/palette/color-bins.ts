import { packRgb, type Rgb24 } from '../color/hex';
import { toOklab, type Oklab } from '../color/oklab';

export interface WeightedColor {
  readonly lab: Oklab;
  readonly weight: number;
}

/** Sums over the colours of a bin, each times its weight. */
interface Bin {
  weight: number;
  red: number;
  green: number;
  blue: number;
}

/** Colours that share the upper six bits of every channel, counted and summed together. */
export class ColorBins {
  readonly #bins = new Map<number, Bin>();
  total = 0;

  /** Whole weights keep the sums exact, whatever the order. */
  add(color: Rgb24, weight: number): void {
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
    this.#addTo(color & 0xfcfcfc, {
      weight,
      red: red * weight,
      green: green * weight,
      blue: blue * weight,
    });
  }

  addAll(other: ColorBins): void {
    for (const [key, bin] of other.#bins) this.#addTo(key, bin);
  }

  /** The mean colour of each bin in use, and its weight; by bin, so never by the order of adding. */
  means(): WeightedColor[] {
    const bins = [...this.#bins].sort(([one], [other]) => one - other);
    return bins.map(([, { weight, red, green, blue }]) => {
      const mean = (sum: number) => Math.round(sum / weight);
      return { lab: toOklab(packRgb(mean(red), mean(green), mean(blue))), weight };
    });
  }

  #addTo(key: number, { weight, red, green, blue }: Bin): void {
    const bin = this.#bins.get(key) ?? { weight: 0, red: 0, green: 0, blue: 0 };
    bin.weight += weight;
    bin.red += red;
    bin.green += green;
    bin.blue += blue;
    this.#bins.set(key, bin);
    this.total += weight;
  }
}
