import type { Pixels } from '../image/pixels';

/** Side of a block, and the cosines between its places and its waves. */
const SIDE = 8;
const WAVES = Float64Array.from({ length: SIDE * SIDE }, (_, at) => {
  const [wave, place] = [at >> 3, at & 7];
  return Math.cos(((2 * place + 1) * wave * Math.PI) / 16) * (wave === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** The tables of the standard's annex K, row by row. */
const LUMA = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
  92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMA = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99,
  47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
];

/** What a JPEG of this quality, 1–100, with halved chroma makes of a picture. */
export function jpegDamage({ width, height, data }: Pixels, quality: number): Pixels {
  const luma = new Float64Array(width * height);
  const [halfWidth, halfHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const blue = new Float64Array(halfWidth * halfHeight);
  const red = new Float64Array(halfWidth * halfHeight);
  const counts = new Float64Array(halfWidth * halfHeight);
  for (let at = 0; at < luma.length; at++) {
    const [r, g, b] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0];
    luma[at] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
    const half = halfOf(at, width, halfWidth);
    blue[half] = (blue[half] ?? 0) - 0.168736 * r - 0.331264 * g + 0.5 * b;
    red[half] = (red[half] ?? 0) + 0.5 * r - 0.418688 * g - 0.081312 * b;
    counts[half] = (counts[half] ?? 0) + 1;
  }
  for (const [half, count] of counts.entries()) {
    blue[half] = (blue[half] ?? 0) / count;
    red[half] = (red[half] ?? 0) / count;
  }
  quantize(luma, width, height, scaled(LUMA, quality));
  quantize(blue, halfWidth, halfHeight, scaled(CHROMA, quality));
  quantize(red, halfWidth, halfHeight, scaled(CHROMA, quality));

  const damaged = new Uint8ClampedArray(data);
  for (let at = 0; at < luma.length; at++) {
    const half = halfOf(at, width, halfWidth);
    const [y, cb, cr] = [(luma[at] ?? 0) + 128, blue[half] ?? 0, red[half] ?? 0];
    damaged[at * 4] = y + 1.402 * cr;
    damaged[at * 4 + 1] = y - 0.344136 * cb - 0.714136 * cr;
    damaged[at * 4 + 2] = y + 1.772 * cb;
  }
  return { width, height, data: damaged };
}

function halfOf(at: number, width: number, halfWidth: number): number {
  const [x, y] = [at % width, Math.floor(at / width)];
  return (y >> 1) * halfWidth + (x >> 1);
}

function scaled(table: readonly number[], quality: number): number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  return table.map((step) => Math.min(255, Math.max(1, Math.floor((step * scale + 50) / 100))));
}

function quantize(plane: Float64Array, width: number, height: number, steps: readonly number[]) {
  const block = new Float64Array(SIDE * SIDE);
  for (let top = 0; top < height; top += SIDE) {
    for (let left = 0; left < width; left += SIDE) {
      const place = (at: number) =>
        Math.min(height - 1, top + (at >> 3)) * width + Math.min(width - 1, left + (at & 7));
      for (let at = 0; at < block.length; at++) block[at] = plane[place(at)] ?? 0;
      transform(block, true);
      for (const [at, step] of steps.entries())
        block[at] = Math.round((block[at] ?? 0) / step) * step;
      transform(block, false);
      for (let at = 0; at < block.length; at++) {
        const [x, y] = [left + (at & 7), top + (at >> 3)];
        if (x < width && y < height) plane[y * width + x] = block[at] ?? 0;
      }
    }
  }
}

/** The cosine transform of a block, rows then columns, there or back. */
function transform(block: Float64Array, forward: boolean): void {
  const line = new Float64Array(SIDE);
  for (const [step, next] of [
    [1, SIDE],
    [SIDE, 1],
  ] as const) {
    for (let start = 0; start < SIDE; start++) {
      for (let to = 0; to < SIDE; to++) {
        let sum = 0;
        for (let from = 0; from < SIDE; from++) {
          const wave = forward ? to * SIDE + from : from * SIDE + to;
          sum += (block[start * next + from * step] ?? 0) * (WAVES[wave] ?? 0);
        }
        line[to] = sum;
      }
      for (let at = 0; at < SIDE; at++) block[start * next + at * step] = line[at] ?? 0;
    }
  }
}
