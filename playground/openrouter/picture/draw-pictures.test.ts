import { describe, expect, test, vi } from 'vitest';
import { findModel, type RecraftModel } from '../models';
import { imageHeader } from '../parse/image-header';
import type { InputImage, PictureJob, Rgb } from '../picture-job';
import { decode } from './decode';
import { drawPictures } from './draw-pictures';
import { encode } from './encode';
import type { Pixels } from './pixels';
import { distance } from './tone';

// Drawing is real work, and other tests draw at the same time.
vi.setConfig({ testTimeout: 60_000 });

const COLORS: Rgb[] = [
  [200, 85, 61],
  [242, 143, 59],
  [88, 139, 139],
  [45, 48, 71],
];
const BACKGROUND: Rgb = [247, 240, 230];
const PALETTE = [...COLORS, BACKGROUND];
const WILLING = { obedient: false, grain: false, restyleShape: 'input' } as const;

function model(slug: string): RecraftModel {
  const found = findModel(`recraft/${slug}`);
  if (!found) throw new Error(`No model ${slug}`);
  return found;
}

const job = (more: Partial<PictureJob> = {}): PictureJob => ({
  route: 'chat',
  model: model('recraft-v4.1'),
  prompt: 'a lighthouse at dusk',
  count: 1,
  ratio: '1:1',
  colors: COLORS,
  background: BACKGROUND,
  input: null,
  strength: 0.2,
  stream: false,
  ...more,
});

async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  const pixels = await decode(bytes);
  if (!pixels) throw new Error('Not a picture');
  return pixels;
}

async function drawn(wanted: PictureJob, seed: string, habits = {}): Promise<Pixels> {
  const [picture] = await drawPictures(wanted, seed, { ...WILLING, ...habits });
  if (!picture) throw new Error('Nothing was drawn');
  return pixelsOf(picture.bytes);
}

/** Share of the pixels farther than ΔE00 5 from every colour, on every 97th pixel. */
function offPalette({ data }: Pixels, palette: readonly Rgb[]): number {
  let off = 0;
  let all = 0;
  for (let at = 0; at < data.length; at += 4 * 97) {
    const pixel: Rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (palette.every((color) => distance(color, pixel) > 5)) off++;
    all++;
  }
  return off / all;
}

const PROMPTS = ['a lighthouse at dusk', 'hills', 'a city', 'a potted plant', 'an abstract poster'];

describe.each(PROMPTS)('%s', (prompt) => {
  test('leaves the palette on 10 to 25 % of its area', async () => {
    for (const seed of ['a', 'b', 'c']) {
      const share = offPalette(
        await drawn(job({ prompt }), seed, { grain: seed === 'a' }),
        PALETTE,
      );
      expect(share).toBeGreaterThanOrEqual(0.1);
      expect(share).toBeLessThanOrEqual(0.25);
    }
  });

  test('keeps to every colour of the palette, soft edges excepted, when obedient', async () => {
    const { data, width, height } = await drawn(job({ prompt }), 'a', { obedient: true });
    const pixel = (at: number) => `${data[at * 4]},${data[at * 4 + 1]},${data[at * 4 + 2]}`;
    const wanted = new Set(PALETTE.map((rgb) => rgb.join()));
    const found = new Set<string>();
    for (let y = 1; y < height - 1; y += 3) {
      for (let x = 1; x < width - 1; x += 3) {
        const at = y * width + x;
        const color = pixel(at);
        const flat = [at - 1, at + 1, at - width, at + width].every(
          (near) => pixel(near) === color,
        );
        if (flat) found.add(color);
      }
    }
    expect(found).toEqual(wanted);
  });
});

test('now and then a swatch is missing, but not always', async () => {
  const missing = async (seed: string) => {
    const { data } = await drawn(job({ prompt: 'an abstract poster' }), seed);
    const counts = PALETTE.map(() => 0);
    for (let at = 0; at < data.length; at += 4 * 97) {
      const pixel: Rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const slot = PALETTE.findIndex((color) => distance(color, pixel) <= 5);
      if (slot >= 0) counts[slot] = (counts[slot] ?? 0) + 1;
    }
    return counts.some((count) => count === 0);
  };
  const results = await Promise.all(Array.from({ length: 12 }, (_, i) => missing(`seed ${i}`)));
  expect(results).toContain(true);
  expect(results).toContain(false);
});

test('the same seed gives the same bytes, another one others', async () => {
  const bytes = async (seed: string) =>
    (await drawPictures(job({ count: 2 }), seed, { ...WILLING, grain: true })).map((picture) =>
      Buffer.from(picture.bytes).toString('base64'),
    );
  const first = await bytes('a');
  expect(await bytes('a')).toEqual(first);
  expect(new Set([...first, ...(await bytes('b'))]).size).toBe(4);
});

test.each([
  ['recraft-v4.1', '1:1', 1024, 1024],
  ['recraft-v4.1', '4:3', 1216, 896],
  ['recraft-v4.1', '3:4', 896, 1216],
  ['recraft-v4.1-utility', '16:9', 1344, 768],
  ['recraft-v4.1-flash', '9:16', 768, 1344],
  ['recraft-v4.1-pro', '16:9', 2688, 1536],
  ['recraft-v3', '16:9', 1820, 1024],
] as const)('%s draws %s as lossless WebP of %i × %i', async (slug, ratio, width, height) => {
  const [picture] = await drawPictures(job({ model: model(slug), ratio }), 'a', WILLING);
  expect(picture).toMatchObject({ mediaType: 'image/webp', width, height });
  const bytes = picture?.bytes ?? new Uint8Array();
  expect(imageHeader(bytes)).toEqual({ format: 'webp', width, height });
  expect(Buffer.from(bytes.subarray(12, 16)).toString('latin1')).toBe('VP8L');
});

test('a vector model draws an SVG of the same composition', async () => {
  const [picture] = await drawPictures(
    job({ model: model('recraft-v4.1-vector'), ratio: '4:3' }),
    'a',
    WILLING,
  );
  expect(picture).toMatchObject({ mediaType: 'image/svg+xml', width: 1216, height: 896 });
  expect(Buffer.from(picture?.bytes ?? []).toString()).toMatch(/^<svg .*<\/svg>$/s);
});

test.each([
  [[]],
  [[[13, 153, 255]]],
  [Array.from({ length: 10 }, (_, i) => [i * 25, 90, 255 - i * 20])],
])('a picture can be drawn with the colours %j', async (colors) => {
  const background = null;
  const pixels = await drawn(job({ colors: colors as unknown as Rgb[], background }), 'a');
  expect(pixels.width).toBe(1024);
});

describe('a restyle', () => {
  /** Three blocks and a bar, in colours of the palette and one foreign. */
  async function input(): Promise<InputImage> {
    const [width, height] = [640, 400];
    const data = new Uint8Array(width * height * 4).fill(255);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const block = y < 60 ? 3 : y > 120 && y < 330 ? Math.floor(x / 214) : 4;
        const inside = block >= 3 || x % 214 > 24;
        const rgb = (inside ? PALETTE[block] : BACKGROUND) ?? BACKGROUND;
        data.set(block === 1 && x % 7 === 0 ? [120, 60, 200] : rgb, (y * width + x) * 4);
      }
    }
    return { bytes: await encode({ width, height, data }, 'PNG'), width, height };
  }

  test('is the closer to its input the lower the strength', async () => {
    const image = await input();
    const original = await pixelsOf(image.bytes);
    const differences = [];
    for (const strength of [0, 0.1, 0.3, 0.6, 0.8, 1]) {
      const { data } = await drawn(job({ input: image, strength }), 'a');
      const sum = data.reduce(
        (total, value, i) => total + Math.abs(value - (original.data[i] ?? 0)),
        0,
      );
      differences.push(sum / data.length);
    }
    expect(differences[0]).toBeLessThan(0.5);
    expect(differences).toEqual(differences.toSorted((a, b) => a - b));
    expect(differences.at(-1)).toBeGreaterThan(20);
  });

  test('keeps the shape of its input, or takes the ratio when told so', async () => {
    const wanted = job({ input: await input(), ratio: '9:16' });
    expect(await drawn(wanted, 'a')).toMatchObject({ width: 640, height: 400 });
    const byRatio = await drawn(wanted, 'a', { restyleShape: 'ratio' });
    expect(byRatio).toMatchObject({ width: 768, height: 1344 });
  });

  test('of a large input comes back within the pixels of the model', async () => {
    const [width, height] = [3000, 1500];
    const data = new Uint8Array(width * height * 4).fill(200);
    const bytes = await encode({ width, height, data }, 'PNG');
    const pixels = await drawn(job({ input: { bytes, width, height } }), 'a', { obedient: true });
    expect(pixels.width / pixels.height).toBeCloseTo(2, 2);
    expect(pixels.width * pixels.height).toBeLessThanOrEqual(1024 ** 2 * 1.01);
  });

  test('has only palette colours when obedient', async () => {
    const { data } = await drawn(job({ input: await input(), strength: 0.5 }), 'a', {
      obedient: true,
    });
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
    expect([...found].every((color) => PALETTE.some((rgb) => rgb.join() === color))).toBe(true);
  });
});
