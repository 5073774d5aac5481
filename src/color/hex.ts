import { invariant } from '../invariant';

/** An opaque sRGB colour as 0xrrggbb: compares and keys a map without allocating. */
export type Rgb24 = number;

/** Channels are integers 0–255. */
export function packRgb(red: number, green: number, blue: number): Rgb24 {
  return (red << 16) | (green << 8) | blue;
}

/** Lower case, six digits: `#1d4ed8`. */
export function formatHex(color: Rgb24): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}

/** Reads `#rgb` and `#rrggbb`, with or without `#`, in any case; `null` for anything else. */
export function parseHex(text: string): Rgb24 | null {
  const digits = /^\s*#?((?:[0-9a-f]{3}){1,2})\s*$/i.exec(text)?.[1];
  if (digits === undefined) return null;
  return Number.parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16);
}

/** The channels, 0–255, of a hex colour of ours; only for text that is known to be one. */
export function rgbOf(hex: string): readonly [red: number, green: number, blue: number] {
  const color = parseHex(hex);
  invariant(color !== null, `${hex} is a colour`);
  return [color >> 16, (color >> 8) & 255, color & 255];
}
