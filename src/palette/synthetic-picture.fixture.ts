import { packRgb, type Rgb24 } from '../color/hex';
import type { Pixels } from '../image/pixels';
import { jpegDamage } from './jpeg-damage.fixture';

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
  /** Half of the picture is covered with thin lines in the second colour. */
  readonly hatching?: boolean;
  /** Quality, 1–100, of a JPEG it has been saved as. */
  readonly jpeg?: number;
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
  if (recipe.hatching) hatch(parts, recipe);
  const shares = colors.map((_, color) => shareOfColor(parts, colors.length, color));
  const drawn: Pixels = { width, height, data: render(parts, recipe, random) };
  const pixels = recipe.jpeg === undefined ? drawn : jpegDamage(drawn, recipe.jpeg);
  return { pixels, colors: colors.map((color, index) => lit(color, index, parts, recipe)), shares };
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
  const { distance, from, to } = randomShape(width, height, random);
  const mate = fill === 'gradient' && random() < 0.5 ? 1 + (color % (colors.length - 1)) : color;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = 0.5 - distance(x + 0.5, y + 0.5);
      const cover = edges === 'soft' ? clamp(inside) : inside >= 0.5 ? 1 : 0;
      if (cover === 0) continue;
      const at = (y * width + x) * colors.length;
      const along = mate === color ? 0 : clamp((x - from) / (to - from));
      lay(parts, at, colors.length, color, cover);
      if (along > 0) lay(parts, at, colors.length, mate, cover * along);
    }
  }
}

/** Covers what a pixel is made of with a share of one colour. */
function lay(parts: Float64Array, at: number, count: number, color: number, cover: number): void {
  for (let other = 0; other < count; other++) {
    parts[at + other] = (parts[at + other] ?? 0) * (1 - cover);
  }
  parts[at + color] = (parts[at + color] ?? 0) + cover;
}

const HATCH = { apart: 7, wide: 2.4 };

function hatch(parts: Float64Array, { colors, width, height, edges }: SyntheticRecipe): void {
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x * 2 > width) continue;
    const off = Math.abs(((x + y * 0.6) % HATCH.apart) - HATCH.apart / 2) - HATCH.wide / 2;
    const cover = edges === 'soft' ? clamp(0.5 - off) : off < 0 ? 1 : 0;
    lay(parts, at * colors.length, colors.length, 1, cover);
  }
}

interface Shape {
  /** Of a point to the edge, negative inside. */
  readonly distance: (x: number, y: number) => number;
  /** Where a gradient across it starts and ends. */
  readonly from: number;
  readonly to: number;
}

function randomShape(width: number, height: number, random: Random): Shape {
  const [cx, cy] = [random() * width, random() * height];
  const size = (0.04 + random() * 0.14) * Math.min(width, height);
  const kind = random();
  const ends = { from: Math.max(0, cx - size), to: Math.min(width, cx + size) };
  if (kind < 0.4) return { ...ends, distance: (x, y) => Math.hypot(x - cx, y - cy) - size };
  if (kind < 0.7) {
    const flatness = 0.5 + random();
    const distance = (x: number, y: number) =>
      Math.max(Math.abs(x - cx) - size, Math.abs(y - cy) - size * flatness);
    return { ...ends, distance };
  }
  const stroke = 1.5 + random() * 3;
  if (kind < 0.85) {
    const distance = (x: number, y: number) => Math.abs(Math.hypot(x - cx, y - cy) - size) - stroke;
    return { ...ends, distance };
  }
  const angle = random() * Math.PI;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const distance = (x: number, y: number) =>
    Math.max(
      Math.abs((x - cx) * dy - (y - cy) * dx) - stroke,
      Math.abs((x - cx) * dx + (y - cy) * dy) - size * 3,
    );
  return { ...ends, distance };
}

function render(parts: Float64Array, recipe: SyntheticRecipe, random: Random): Uint8ClampedArray {
  const { colors, width, height, noise } = recipe;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const light = lightAt(pixel, recipe);
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

function lightAt(at: number, { width, shading }: SyntheticRecipe): number {
  return 1 + shading * Math.sin((at % width) / 40 + Math.floor(at / width) / 55);
}

/** A colour as it is seen on average, where its shapes are. */
function lit(color: Rgb24, index: number, parts: Float64Array, recipe: SyntheticRecipe): Rgb24 {
  const { colors, width, height, shading } = recipe;
  if (shading === 0) return color;
  let [light, sum] = [0, 0];
  for (let at = 0; at < width * height; at++) {
    const part = parts[at * colors.length + index] ?? 0;
    light += part * lightAt(at, recipe);
    sum += part;
  }
  const level = (shift: number) =>
    Math.min(255, Math.round((((color >> shift) & 255) * light) / sum));
  return sum > 0 ? packRgb(level(16), level(8), level(0)) : color;
}

function shareOfColor(parts: Float64Array, count: number, color: number): number {
  let sum = 0;
  for (let at = color; at < parts.length; at += count) sum += parts[at] ?? 0;
  return (sum * count) / parts.length;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
