import { colorWords } from '../../src/color/color-words';
import { parseHex } from '../../src/color/hex';
import type { Swatch } from '../../src/recipe';

const LONGEST_NAME = 24;

/** A swatch in a sentence: the designer's name for it where there is one, else what it looks like. */
export function shortName({ name, hex }: Pick<Swatch, 'name' | 'hex'>): string {
  if (name === undefined) return hexWords(hex);
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

export function hexWords(hex: string): string {
  return colorWords(parseHex(hex) ?? 0);
}
