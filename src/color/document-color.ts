import { convertP3ToXyz65, convertRgbToOklab, convertXyz65ToRgb } from 'culori/fn';
import type { ColorProfile, Rgb } from '../layer';
import { packRgb, type Rgb24 } from './hex';
import { fitGamut } from './fit-gamut';
import { toLevel } from './to-level';

/**
 * A colour of the document as the 8-bit sRGB that pixels and the wire use. Display P3 colours
 * outside sRGB become the nearest sRGB of the same hue.
 */
export function documentColor(color: Rgb, profile: ColorProfile): Rgb24 {
  const { r, g, b } = profile === 'DISPLAY_P3' ? fromDisplayP3(color) : color;
  return packRgb(toLevel(r), toLevel(g), toLevel(b));
}

function fromDisplayP3({ r, g, b }: Rgb): Rgb {
  const srgb = convertXyz65ToRgb(convertP3ToXyz65({ r: unit(r), g: unit(g), b: unit(b) }));
  return fitGamut(convertRgbToOklab(srgb));
}

function unit(channel: number): number {
  return channel > 0 ? Math.min(1, channel) : 0;
}
