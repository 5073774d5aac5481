import { expect, test } from 'vitest';
import type { DeclaredPaint } from './reading';
import { lendsColors } from './lends-colors';

const rgb = (color: number) => ({
  r: (color >> 16) / 255,
  g: ((color >> 8) & 255) / 255,
  b: (color & 255) / 255,
});

function solid(color: number, opacity = 1): DeclaredPaint {
  return { type: 'solid', color: rgb(color), opacity, source: { kind: 'paint' } };
}

test.each([0x000000, 0xffffff, 0xd9d9d9, 0x808080, 0x64748b, 0x111827, 0xf5f5f4])(
  '%x is a grey and lends nothing',
  (color) => {
    expect(lendsColors([solid(color)], 'SRGB')).toBe(false);
  },
);

test.each([0x1d4ed8, 0xff6b57, 0x0f4c4a, 0xfde68a, 0xbae6fd, 0x1e3a8a, 0x7c2d12])(
  '%x is a colour of its own',
  (color) => {
    expect(lendsColors([solid(0xffffff), solid(color)], 'SRGB')).toBe(true);
  },
);

test('a stop of a gradient counts', () => {
  const stops = [0xffffff, 0xff6b57].map((stop) => ({
    color: rgb(stop),
    opacity: 1,
    source: { kind: 'paint' } as const,
  }));
  expect(lendsColors([{ type: 'gradient', opacity: 1, stops }], 'SRGB')).toBe(true);
});

test('a hint of a colour, an image and nothing at all lend none', () => {
  expect(lendsColors([solid(0xff6b57, 0.1)], 'SRGB')).toBe(false);
  expect(lendsColors([{ type: 'image', opacity: 1, hash: 'a' }], 'SRGB')).toBe(false);
  expect(lendsColors([], 'SRGB')).toBe(false);
});

test('more paints than Figma lists are sure to have some', () => {
  expect(lendsColors(null, 'SRGB')).toBe(true);
});
