import type { Rgb24 } from './hex';
import { toLight } from './linear-light';

/** Relative luminance of WCAG 2, 0–1. */
export function luminance(color: Rgb24): number {
  const { r, g, b } = toLight(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of WCAG 2 between two luminances, 1–21. */
export function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
