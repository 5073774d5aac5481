import { expect, test } from 'vitest';
import { withoutSrgb } from './without-srgb';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (type: string, ...data: number[]) => [
  ...[0, 0, 0, data.length, ...new TextEncoder().encode(type), ...data],
  ...[1, 2, 3, 4],
];
const png = (...chunks: number[][]) => Uint8Array.from([...SIGNATURE, ...chunks.flat()]);
const [header, data, end] = [chunk('IHDR', 9, 9, 9), chunk('IDAT', 7, 7), chunk('IEND')];

test('the chunk is left out, and everything else stays', () => {
  const tagged = png(header, chunk('sRGB', 0), data, end);
  expect(withoutSrgb(tagged)).toEqual(png(header, data, end));
});

test.each([
  ['a PNG without it', png(header, data, end)],
  ['one that is cut off', png(header).subarray(0, 20)],
  ['no PNG', Uint8Array.of(0xff, 0xd8, 0xff)],
  ['no bytes', new Uint8Array()],
])('%s stays as it is', (_, bytes) => {
  expect(withoutSrgb(bytes)).toBe(bytes);
});
