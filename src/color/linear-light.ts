import { packRgb, type Rgb24 } from './hex';
import { unit } from './unit';

/** An sRGB colour as amounts of light; 0–1 inside the gamut. */
export interface Light {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** For each level 0–255, because every pixel of a picture asks. */
const OF_LEVEL = Float64Array.from({ length: 256 }, (_, level) => linear(level / 255));

export function toLight(color: Rgb24): Light {
  const channel = (shift: number) => OF_LEVEL[(color >> shift) & 255] ?? 0;
  return { r: channel(16), g: channel(8), b: channel(0) };
}

/** The nearest 8-bit colour, each channel cut to its range. */
export function fromLight({ r, g, b }: Light): Rgb24 {
  return packUnits(encoded(r), encoded(g), encoded(b));
}

/** Channels of 0–1 as they are stored; what is out of range is cut, and no number is 0. */
export function packUnits(red: number, green: number, blue: number): Rgb24 {
  const level = (channel: number) => Math.round(unit(channel) * 255);
  return packRgb(level(red), level(green), level(blue));
}

/** The curve that sRGB and Display P3 share: a stored channel → light, both 0–1. */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
