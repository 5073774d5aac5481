import type { ColorProfile, Rgb } from '../layer';
import { fitGamut, inGamut } from './fit-gamut';
import type { Rgb24 } from './hex';
import { fromLight, linear, packUnits, type Light } from './linear-light';
import { unit } from './unit';

/**
 * A colour of the document as the 8-bit sRGB that pixels and the wire use. Display P3 colours
 * outside sRGB become the nearest sRGB of the same hue.
 */
export function documentColor(color: Rgb, profile: ColorProfile): Rgb24 {
  if (profile === 'DISPLAY_P3') return fromLight(fitGamut(lightOfDisplayP3(color)));
  return packUnits(color.r, color.g, color.b);
}

/** Whether sRGB does not have it, so that only the nearest can be shown. */
export function isOutside(color: Rgb, profile: ColorProfile): boolean {
  return profile === 'DISPLAY_P3' && !inGamut(lightOfDisplayP3(color));
}

/** Both spaces have one white, so a grey stays as it is and only differences between channels count. */
function lightOfDisplayP3(color: Rgb): Light {
  const r = linear(unit(color.r));
  const g = linear(unit(color.g));
  const b = linear(unit(color.b));
  return {
    r: r + 0.22494018 * (r - g),
    g: g + 0.04205695 * (g - r),
    b: b + 0.01963755 * (b - r) + 0.07863605 * (b - g),
  };
}
