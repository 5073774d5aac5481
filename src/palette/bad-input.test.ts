import { expect, test } from 'vitest';
import type { Pixels } from '../image/pixels';
import type { DeclaredPaint } from './reading';
import { findingsOf } from './findings';
import { offPalette } from './off-palette';
import { readPalette } from './read-palette';
import { readStrip, type StripInput } from './read-strip';
import { plainPairs } from './snap/pair';
import { snap } from './snap/snap';

const NOTHING: StripInput = { profile: 'SRGB', paints: [], renders: [], backdrop: [] };
const IMAGE: DeclaredPaint = { type: 'image', opacity: 1, hash: null };

function solid(r: number, g: number, b: number, opacity = 1): DeclaredPaint {
  return { type: 'solid', color: { r, g, b }, opacity, source: { kind: 'paint' } };
}

function picture(width: number, height: number, rgba: (at: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) data.set(rgba(at), at * 4);
  return { width, height, data };
}

const grey = (at: number) => [at % 256, at % 256, at % 256, 255];
const clear = picture(8, 8, () => [200, 10, 10, 0]);
const many = Array.from({ length: 3000 }, (_, at) =>
  solid((at % 15) / 14, ((at / 15) % 15) / 14, (at / 225) % 1),
);

/** What is read, and how many swatches it has: a number, or at least one and at most ten. */
const ROWS: [name: string, input: Partial<StripInput>, swatches: number | 'some'][] = [
  ['no colours', {}, 0],
  ['nothing that Figma could list, and nothing drawn', { paints: null }, 0],
  ['one colour', { paints: [solid(1, 0, 0)] }, 1],
  ['black and white', { paints: [solid(0, 0, 0), solid(1, 1, 1)] }, 2],
  ['all of it transparent', { paints: [solid(1, 0, 0, 0)], renders: [clear] }, 0],
  ['all transparent, and something declared', { paints: [solid(1, 0, 0)], renders: [clear] }, 1],
  ['all hidden: nothing could be drawn', { paints: [solid(0, 0.5, 0)], renders: [] }, 1],
  ['one pixel', { paints: null, renders: [picture(1, 1, () => [1, 2, 3, 255])] }, 1],
  ['one pixel, hardly there', { paints: null, renders: [picture(1, 1, () => [1, 2, 3, 1])] }, 1],
  ['no pixels', { paints: null, renders: [picture(0, 0, grey)] }, 0],
  ['fewer bytes than pixels', { paints: null, renders: [{ ...clear, width: 99 }] }, 0],
  ['colours of Display P3 only', { profile: 'DISPLAY_P3', paints: [solid(0, 1, 0)] }, 1],
  ['the same colour often', { paints: Array.from({ length: 40 }, () => solid(0, 0, 1)) }, 1],
  ['the same colour after rounding', { paints: [solid(0.5, 0, 0), solid(0.5001, 0, 0)] }, 1],
  ['3,000 colours', { paints: many }, 'some'],
  ['3,000 colours, and none is seen', { paints: many, renders: [clear] }, 'some'],
  ['every grey', { paints: null, renders: [picture(64, 64, grey)] }, 'some'],
  ['an image without bytes', { paints: [IMAGE] }, 0],
  ['behind an image nothing is known', { paints: [IMAGE], backdrop: [[IMAGE]] }, 0],
];

test.each(ROWS)('%s: a palette of numbers', (_, input, count) => {
  const reading = { ...NOTHING, ...input };
  const { swatches, background } = readPalette(reading, 10);
  expect(background).toBeNull();
  if (count !== 'some') expect(swatches).toHaveLength(count);
  else {
    expect(swatches.length).toBeGreaterThan(0);
    expect(swatches.length).toBeLessThanOrEqual(10);
  }
  const { seen, unseen } = readStrip(reading);
  expect(numbersIn([swatches, seen, unseen]).every(Number.isFinite)).toBe(true);
  const total = swatches.reduce((sum, { weight }) => sum + weight, 0);
  expect(total).toBeCloseTo(count === 0 ? 0 : 1, 9);
});

test.each(ROWS)('%s: what comes of measuring and snapping by it are numbers too', (_, input) => {
  const reading = { ...NOTHING, ...input };
  const palette = readPalette(reading, 10);
  for (const one of [...reading.renders, clear, picture(3, 3, grey)]) {
    const found = numbersIn(findingsOf(one, palette));
    expect(found.every(Number.isFinite)).toBe(true);
    expect(offPalette(one, palette).data).toHaveLength(one.width * one.height * 4);
    const snapped = snap(one, plainPairs(palette), { method: 'exact' });
    expect([snapped.width, snapped.height]).toEqual([one.width, one.height]);
  }
});

/** All numbers in plain data, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
