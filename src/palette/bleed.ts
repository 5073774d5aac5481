import type { Rgb24 } from '../color/hex';

/** Levels that compression puts a mixture off: of lightness, and of the two of colour. */
const LIGHT_OFF = 12;
const COLOR_OFF = 14;

/**
 * Whether a pixel is a mixture of two colours as compression makes it: lightness and colour are
 * kept apart, colour more coarsely, so that at an edge there is more of one in the one than in the other.
 */
export function isBleed(color: Rgb24, from: Rgb24, to: Rgb24): boolean {
  const [light, blue, red] = apart(color);
  const [startLight, startBlue, startRed] = apart(from);
  const [endLight, endBlue, endRed] = apart(to);
  if (light < Math.min(startLight, endLight) - LIGHT_OFF) return false;
  if (light > Math.max(startLight, endLight) + LIGHT_OFF) return false;
  const [db, dr] = [endBlue - startBlue, endRed - startRed];
  const along = ((blue - startBlue) * db + (red - startRed) * dr) / (db * db + dr * dr || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(blue - startBlue - share * db, red - startRed - share * dr) <= COLOR_OFF;
}

/** As JPEG takes a colour apart: lightness, then how blue and how red it is. */
function apart(color: Rgb24): readonly [light: number, blue: number, red: number] {
  const [r, g, b] = [color >> 16, (color >> 8) & 255, color & 255];
  const light = 0.299 * r + 0.587 * g + 0.114 * b;
  return [light, (b - light) * 0.564, (r - light) * 0.713];
}
