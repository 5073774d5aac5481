import type { Rgb24 } from '../color/hex';
import { toOklab } from '../color/oklab';

/** Below this OKLab chroma a colour is a grey. */
const GREY = 0.02;

/** Greys by the lightness up to which they are called so. */
const GREYS = [
  [0.2, 'black'],
  [0.4, 'charcoal'],
  [0.65, 'grey'],
  [0.9, 'light grey'],
  [0.97, 'off-white'],
  [2, 'white'],
] as const;

/** Hues of OKLab, in degrees up to which they are called so: dark, usual and light. */
const HUES = [
  [12, 'burgundy', 'crimson', 'pink'],
  [34, 'maroon', 'red', 'coral'],
  [48, 'brown', 'vermilion', 'coral'],
  [68, 'brown', 'orange', 'peach'],
  [88, 'brown', 'amber', 'sand'],
  [104, 'olive', 'gold', 'sand'],
  [118, 'olive', 'yellow', 'cream'],
  [136, 'moss', 'lime', 'pale lime'],
  [160, 'forest green', 'green', 'mint'],
  [222, 'deep teal', 'teal', 'aqua'],
  [240, 'petrol', 'cyan', 'sky blue'],
  [275, 'navy', 'blue', 'sky blue'],
  [298, 'indigo', 'violet', 'lavender'],
  [325, 'plum', 'purple', 'lilac'],
  [350, 'plum', 'magenta', 'pink'],
  [361, 'burgundy', 'crimson', 'pink'],
] as const;

const DARK = 0.42;
const LIGHT = 0.68;
/** A light colour with more chroma than this is not pale: a bright yellow is no cream. */
const STRONG = 0.14;
/** Coral may have more than any. */
const CORAL = 0.24;
/** And one with less is soft. */
const SOFT = 0.06;

/** What anybody would call a colour, e.g. `deep teal`, `soft pink`, `sand`. */
export function colorName(rgb: Rgb24): string {
  const { l, a, b } = toOklab(rgb);
  const chroma = Math.hypot(a, b);
  if (chroma < GREY) return (GREYS.find(([most]) => l <= most) ?? GREYS[5])[1];
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const [, dark, usual, light] = HUES.find(([most]) => hue < most) ?? HUES[0];
  if (l < DARK) return dark;
  if (l > LIGHT && chroma < (light === 'coral' ? CORAL : STRONG)) return light;
  return chroma < SOFT ? `soft ${usual}` : usual;
}
