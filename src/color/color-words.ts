import { toOklab } from './oklab';
import type { Rgb24 } from './hex';

/** Chroma below which a colour is called a grey; OKLab units. */
const GREY = 0.03;
const VIVID = 0.1;

/** Where each hue begins, in degrees of OKLab. */
const HUES = [
  [0, 'pink'],
  [18, 'red'],
  [42, 'orange'],
  [78, 'yellow'],
  [116, 'green'],
  [168, 'teal'],
  [220, 'blue'],
  [285, 'purple'],
  [325, 'pink'],
] as const;

/** A colour as people call it: *light blue*, *dark brown*, *black*. At most two words. */
export function colorWords(color: Rgb24): string {
  const { l, a, b } = toOklab(color);
  const chroma = Math.hypot(a, b);
  if (l < 0.18) return 'black';
  if (chroma < GREY * (l > 0.9 ? 0.6 : 1)) {
    if (l > 0.94) return 'white';
    return `${shadeOf(l, 0.45, 0.78)}grey`;
  }
  const hue = hueOf(a, b);
  if ((hue === 'orange' || hue === 'yellow') && l < 0.62) {
    if (hue === 'yellow') return `${shadeOf(l, 0.42, 1)}olive`;
    return `${shadeOf(l, 0.42, 1)}brown`;
  }
  if ((hue === 'orange' || hue === 'yellow') && chroma < VIVID) {
    return l > 0.92 ? 'cream' : 'beige';
  }
  if (hue === 'red' && l > 0.75) return `${shadeOf(l, 0, 0.85)}pink`;
  return shadeOf(l, 0.42, hue === 'yellow' ? 0.95 : hue === 'orange' ? 0.82 : 0.75) + hue;
}

function shadeOf(lightness: number, dark: number, light: number): string {
  if (lightness < dark) return 'dark ';
  return lightness > light ? 'light ' : '';
}

function hueOf(a: number, b: number): string {
  const degrees = (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
  let name: string = HUES[0][1];
  for (const [start, hue] of HUES) if (degrees >= start) name = hue;
  return name;
}
