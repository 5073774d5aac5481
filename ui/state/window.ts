import { signal } from '@preact/signals-core';
import { tell } from '../bridge';
import { LARGEST, SMALLEST, type WindowSize } from '../words/window-size';
import { change, compose } from './compose';

/** CSS pixels of the strip that is left of a collapsed panel. */
const STRIP = 48;

export const collapsed = signal(false);
/** A quick action: nobody sees the panel. */
export const unseen = signal(false);

/** Out of the way while a picture is drawn. */
export function collapse(to: boolean): void {
  collapsed.value = to;
  const { width, height } = compose.value.size;
  tell({ type: 'resize', width, height: to ? STRIP : height });
}

/** Sizes the window within reason, and remembers it. */
export function resize({ width, height }: WindowSize): void {
  const size = {
    width: within(width, SMALLEST.width, LARGEST.width),
    height: within(height, SMALLEST.height, LARGEST.height),
  };
  change({ size });
  tell({ type: 'resize', ...size });
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
