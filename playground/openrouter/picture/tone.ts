import { clampChroma, converter, differenceCiede2000, type Oklch } from 'culori';
import type { Rgb } from '../picture-job';

const oklch = converter('oklch');
const toRgb = converter('rgb');
const deltaE = differenceCiede2000();

const culori = ([r, g, b]: Rgb) => ({ mode: 'rgb' as const, r: r / 255, g: g / 255, b: b / 255 });

export function tone(rgb: Rgb): Oklch & { h: number } {
  const color = oklch(culori(rgb));
  return { ...color, h: color.h ?? 0 };
}

export function fromTone(l: number, c: number, h: number): Rgb {
  const inside = clampChroma(
    { mode: 'oklch', l: Math.min(1, Math.max(0, l)), c: Math.max(0, c), h },
    'oklch',
  );
  const { r, g, b } = toRgb(inside);
  const channel = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  return [channel(r), channel(g), channel(b)];
}

/** ΔE00. */
export function distance(a: Rgb, b: Rgb): number {
  return deltaE(culori(a), culori(b));
}

export function hex([r, g, b]: Rgb): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
