import { formatHex, parseHex } from '../color/hex';

/** What was pasted or typed: colours, and the rest as it stands there. */
export interface ParsedColors {
  readonly hexes: readonly string[];
  /** For the field: what could not be read stays, to be put right. */
  readonly left: string;
}

/** Reads hex colours apart by spaces, commas, semicolons or lines, with or without `#`. */
export function parseColors(text: string): ParsedColors {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const colors = words.map(parseHex);
  const hexes = colors.flatMap((color) => (color === null ? [] : formatHex(color)));
  const left = words.filter((_, index) => colors[index] === null).join(' ');
  return { hexes: [...new Set(hexes)], left };
}
