import { expect, test } from 'vitest';
import { imageHeader } from '../parse/image-header';
import { blankPng } from './blank-png';
import { decode } from './decode';
import { encode } from './encode';
import type { Picture } from './picture';
import { reencode } from './reencode';

/** A red left and a blue right half, both colours of the GIF's table. */
async function halves(): Promise<Picture> {
  const [width, height] = [600, 300];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    data.set(at % width < 300 ? [255, 0, 0] : [0, 0, 255], at * 4);
  }
  const bytes = await encode({ width, height, data }, 'WEBP');
  return { bytes, mediaType: 'image/webp', width, height };
}

test.each(['png', 'jpeg', 'gif'] as const)(
  'the same picture comes as a readable %s',
  async (format) => {
    const picture = await reencode(await halves(), `image/${format}`);
    expect(picture.mediaType).toBe(`image/${format}`);
    expect(imageHeader(picture.bytes)).toEqual({ format, width: 600, height: 300 });
    const pixels = await decode(picture.bytes);
    const near = (at: number) =>
      [...(pixels?.data.subarray(at * 4, at * 4 + 3) ?? [])].map((c) => Math.round(c / 8) * 8);
    const row = 150 * 600;
    expect(near(row + 20)).toEqual([256, 0, 0]);
    expect(near(row + 580)).toEqual([0, 0, 256]);
  },
);

test('a huge picture takes few bytes', () => {
  const { bytes } = blankPng(8000, 8000);
  expect(imageHeader(bytes)).toEqual({ format: 'png', width: 8000, height: 8000 });
  expect(bytes.length).toBeLessThan(20_000);
});

test('a small blank picture is a valid PNG', async () => {
  const pixels = await decode(blankPng(20, 10).bytes);
  expect(pixels).toMatchObject({ width: 20, height: 10 });
});
