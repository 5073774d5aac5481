import { expect, test } from 'vitest';
import { maskOwn } from './mask-own';

const grey = { width: 4, height: 2, data: new Uint8ClampedArray(4 * 2 * 4).fill(99) };
const half = { x: 0.5, y: 0, width: 0.5, height: 1 };

test('where our picture is, the render shows what is under it', () => {
  const { data } = maskOwn(grey, [{ box: half, under: { r: 1, g: 0, b: 0 } }], 'SRGB');
  expect([...data.slice(4, 12)]).toEqual([99, 99, 99, 99, 255, 0, 0, 255]);
});

test('where nothing is under it, it shows nothing, and the render itself stays', () => {
  const { data } = maskOwn(grey, [{ box: { ...half, x: 0.6 }, under: null }], 'SRGB');
  expect([data[7], data[11]]).toEqual([99, 0]);
  expect(grey.data[11]).toBe(99);
});

test('a box beyond the render is cut', () => {
  const box = { x: -1, y: -1, width: 9, height: 9 };
  const { data } = maskOwn(grey, [{ box, under: null }], 'SRGB');
  expect(data.every((level) => level === 0)).toBe(true);
});
