import type { Rgb24 } from './hex';
import { linearLight } from './linear-light';

/** Relative luminance of WCAG 2, 0–1. */
export function luminance(color: Rgb24): number {
  return (
    0.2126 * linearLight(color >> 16) +
    0.7152 * linearLight((color >> 8) & 255) +
    0.0722 * linearLight(color & 255)
  );
}

/** The contrast ratio of WCAG 2 between two luminances, 1–21. */
export function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
