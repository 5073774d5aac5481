import { view } from './editor';

/** Steps around the middle of the canvas. */
const STEP = Math.SQRT2;

export function zoomIn(): void {
  step(STEP);
}

export function zoomOut(): void {
  step(1 / STEP);
}

function step(factor: number): void {
  const now = view.value;
  now?.moveTo(now.center, now.zoom * factor);
}
