import type { Cielab } from './cielab';

const DEGREE = Math.PI / 180;
const TURN = 2 * Math.PI;
const POW25_7 = 25 ** 7;

/**
 * The colour difference ΔE00: about 1 is just seen side by side, 2 passes as the same colour,
 * 5 as the same swatch. After Sharma, Wu and Dalal, 2005.
 */
export function ciede2000(one: Cielab, other: Cielab): number {
  const meanC7 = pow7((Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2);
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC7 / (meanC7 + POW25_7));
  const a1 = one.a * stretch;
  const a2 = other.a * stretch;
  const chroma1 = Math.hypot(a1, one.b);
  const chroma2 = Math.hypot(a2, other.b);
  const hue1 = hueOf(a1, one.b);
  const hue2 = hueOf(a2, other.b);

  const bothColoured = chroma1 * chroma2 !== 0;
  let hueStep = bothColoured ? hue2 - hue1 : 0;
  let hueSum = hue1 + hue2;
  if (Math.abs(hueStep) > Math.PI) {
    hueStep += hueStep > 0 ? -TURN : TURN;
    hueSum += hueSum < TURN ? TURN : -TURN;
  }
  // Without a hue on one side the sum is the other's own hue.
  const hue = bothColoured ? hueSum / 2 : hueSum;

  const lightness50 = ((one.l + other.l) / 2 - 50) ** 2;
  const chroma = (chroma1 + chroma2) / 2;
  const chroma7 = pow7(chroma);
  const hueWeight =
    1 -
    0.17 * Math.cos(hue - 30 * DEGREE) +
    0.24 * Math.cos(2 * hue) +
    0.32 * Math.cos(3 * hue + 6 * DEGREE) -
    0.2 * Math.cos(4 * hue - 63 * DEGREE);

  const dL = (other.l - one.l) / (1 + (0.015 * lightness50) / Math.sqrt(20 + lightness50));
  const dC = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const dH =
    (2 * Math.sqrt(chroma1 * chroma2) * Math.sin(hueStep / 2)) / (1 + 0.015 * chroma * hueWeight);
  const blueTurn = 30 * DEGREE * Math.exp(-(((hue / DEGREE - 275) / 25) ** 2));
  const rotation = -2 * Math.sqrt(chroma7 / (chroma7 + POW25_7)) * Math.sin(2 * blueTurn);
  return Math.sqrt(Math.max(0, dL * dL + dC * dC + dH * dH + rotation * dC * dH));
}

/** 0–2π; 0 for a grey. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const hue = Math.atan2(b, a);
  return hue < 0 ? hue + TURN : hue;
}

/** Several times faster than `**`. */
function pow7(value: number): number {
  const cube = value * value * value;
  return cube * cube * value;
}
