import type { Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';

/**
 * Pictures whose palette and shares are known exactly, because every pixel remembers how much of
 * each colour it is made of.
 */
export interface Synthetic {
  readonly pixels: Pixels;
  readonly colors: readonly Rgb24[];
  /** Of the area, one for each colour; they sum to 1. */
  readonly shares: readonly number[];
}

export interface SyntheticRecipe {
  /** The first is the ground. */
  readonly colors: readonly Rgb24[];
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly edges: 'hard' | 'soft';
  /** `gradient`: some shapes run from one colour to the next. */
  readonly fill: 'plain' | 'gradient';
  /** The largest change of a channel, in levels. */
  readonly noise: number;
  /** How much darker or lighter shapes get across the picture, 0–1. */
  readonly shading: number;
}

type Random = () => number;

export function drawSynthetic(recipe: SyntheticRecipe): Synthetic {
  const { colors, width, height } = recipe;
  const random = randomFrom(recipe.seed);
  const parts = new Float64Array(width * height * colors.length);
  for (let at = 0; at < parts.length; at += colors.length) parts[at] = 1;

  for (let color = 1; color < colors.length; color++) {
    const wanted = (0.03 + random() * 0.5) / colors.length;
    for (let tries = 0; tries < 60 && shareOfColor(parts, colors.length, color) < wanted; tries++) {
      paint(parts, recipe, color, random);
    }
  }
  const shares = colors.map((_, color) => shareOfColor(parts, colors.length, color));
  return { pixels: { width, height, data: render(parts, recipe, random) }, colors, shares };
}

/** The same numbers for the same seed, 0–1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Lays one disc, box, ring or stroke of a colour over what is there. */
function paint(
  parts: Float64Array,
  { colors, width, height, edges, fill }: SyntheticRecipe,
  color: number,
  random: Random,
): void {
  const distance = randomShape(width, height, random);
  const mate = fill === 'gradient' && random() < 0.5 ? 1 + (color % (colors.length - 1)) : color;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = 0.5 - distance(x + 0.5, y + 0.5);
      const cover = edges === 'soft' ? clamp(inside) : inside >= 0.5 ? 1 : 0;
      if (cover === 0) continue;
      const at = (y * width + x) * colors.length;
      for (let other = 0; other < colors.length; other++) {
        parts[at + other] = (parts[at + other] ?? 0) * (1 - cover);
      }
      const along = mate === color ? 0 : x / width;
      parts[at + color] = (parts[at + color] ?? 0) + cover * (1 - along);
      parts[at + mate] = (parts[at + mate] ?? 0) + cover * along;
    }
  }
}

/** Distance of a point to the edge of a shape, negative inside. */
function randomShape(
  width: number,
  height: number,
  random: Random,
): (x: number, y: number) => number {
  const [cx, cy] = [random() * width, random() * height];
  const size = (0.04 + random() * 0.14) * Math.min(width, height);
  const kind = random();
  if (kind < 0.4) return (x, y) => Math.hypot(x - cx, y - cy) - size;
  if (kind < 0.7) {
    const flatness = 0.5 + random();
    return (x, y) => Math.max(Math.abs(x - cx) - size, Math.abs(y - cy) - size * flatness);
  }
  const stroke = 1.5 + random() * 3;
  if (kind < 0.85) return (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - size) - stroke;
  const angle = random() * Math.PI;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) =>
    Math.max(
      Math.abs((x - cx) * dy - (y - cy) * dx) - stroke,
      Math.abs((x - cx) * dx + (y - cy) * dy) - size * 3,
    );
}

function render(
  parts: Float64Array,
  { colors, width, height, noise, shading }: SyntheticRecipe,
  random: Random,
): Uint8ClampedArray {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const light = 1 + shading * Math.sin((pixel % width) / 40 + Math.floor(pixel / width) / 55);
    for (const [channel, shift] of [16, 8, 0].entries()) {
      let level = 0;
      for (const [index, color] of colors.entries()) {
        level += ((color >> shift) & 255) * (parts[pixel * colors.length + index] ?? 0);
      }
      data[pixel * 4 + channel] = level * light + (random() * 2 - 1) * noise;
    }
    data[pixel * 4 + 3] = 255;
  }
  return data;
}

function shareOfColor(parts: Float64Array, count: number, color: number): number {
  let sum = 0;
  for (let at = color; at < parts.length; at += count) sum += parts[at] ?? 0;
  return (sum * count) / parts.length;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
