import { NOWHERE, type Canvas } from './canvas';

/** Levels by which two neighbours differ where an edge runs, and by which a pixel is between them. */
const EDGE = 16;
const BETWEEN = 3;

/** Whether the pixel lies between its neighbours in colour too, beside it or above and below it. */
export function isSoft(
  { source, places, width, stride }: Canvas,
  at: number,
  place: number,
): boolean {
  return (
    (places[place - 1] !== NOWHERE &&
      places[place + 1] !== NOWHERE &&
      isBetween(source[at] ?? 0, source[at - 1] ?? 0, source[at + 1] ?? 0)) ||
    (places[place - stride] !== NOWHERE &&
      places[place + stride] !== NOWHERE &&
      isBetween(source[at] ?? 0, source[at - width] ?? 0, source[at + width] ?? 0))
  );
}

/** By the channel in which the two differ most. */
function isBetween(pixel: number, before: number, behind: number): boolean {
  if (pixel === before || pixel === behind || before === behind) return false;
  let most = 0;
  let inside = false;
  for (let shift = 0; shift <= 16; shift += 8) {
    const start = (before >> shift) & 255;
    const end = (behind >> shift) & 255;
    const step = Math.abs(end - start);
    if (step <= most) continue;
    most = step;
    const level = (pixel >> shift) & 255;
    inside = level >= Math.min(start, end) + BETWEEN && level <= Math.max(start, end) - BETWEEN;
  }
  return most >= EDGE && inside;
}
