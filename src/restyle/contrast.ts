import { contrastRatio, luminance } from '../color/contrast';
import { documentColor } from '../color/document-color';
import type { Pixels } from '../image/pixels';
import type { ColorProfile, KeptLayer, LayerName } from '../layer';

/** A kept text that is hard to read on the new picture. */
export interface HardToRead extends LayerName {
  /** WCAG contrast where the picture is worst behind it, and what it should be at least. */
  readonly ratio: number;
  readonly needed: number;
}

const NEEDED = 4.5;
const NEEDED_LARGE = 3;
/** 18 points, or 14 in bold. */
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;
const BOLD = 700;

/** Of the places behind a text, so many may be worse: its box is a little larger than its letters. */
const OVERLOOKED = 0.1;
/** Looked at along each side of one place; a letter is not lost on a single pixel. */
const SAMPLES = 6;

/**
 * The kept texts that miss WCAG AA on this picture of the frame, in the order given. Places as
 * large as a letter are averaged, so grain does not count and a small dark patch does. A text
 * without one colour of its own cannot be judged.
 */
export function hardToRead(
  kept: readonly KeptLayer[],
  picture: Pixels,
  frame: { readonly height: number },
  profile: ColorProfile,
): HardToRead[] {
  const scale = picture.height / frame.height;
  return kept.flatMap((text): HardToRead[] => {
    if (!text.color) return [];
    const own = luminance(documentColor(text.color, profile));
    const ratios = places(text, picture, text.fontSize * scale)
      .map((behind) => contrastRatio(own, behind))
      .sort((one, other) => one - other);
    const ratio = ratios[Math.floor(ratios.length * OVERLOOKED)];
    const needed = isLarge(text) ? NEEDED_LARGE : NEEDED;
    const { id, name } = text;
    return ratio !== undefined && ratio < needed ? [{ id, name, ratio, needed }] : [];
  });
}

function isLarge({ fontSize, fontWeight }: KeptLayer): boolean {
  return fontSize >= (fontWeight >= BOLD ? LARGE_BOLD_PX : LARGE_PX);
}

/** Mean luminance of each place behind the text, `side` pixels square. */
function places(text: KeptLayer, { width, height, data }: Pixels, side: number): number[] {
  const across = divided(text.x, text.width, width, side);
  const down = divided(text.y, text.height, height, side);
  return down.flatMap((rows) =>
    across.map((columns) => {
      let sum = 0;
      for (const row of rows) {
        for (const column of columns) {
          const at = (row * width + column) * 4;
          sum += luminance(
            ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0),
          );
        }
      }
      return sum / SAMPLES ** 2;
    }),
  );
}

/** The pixels to look at along one side of the picture, for each of the places beside another. */
function divided(start: number, share: number, length: number, side: number): number[][] {
  const from = clamp(start) * length;
  const room = clamp(start + share) * length - from;
  if (room <= 0) return [];
  const count = Math.max(1, Math.round(room / Math.max(1, side)));
  const step = room / count / SAMPLES;
  return Array.from({ length: count }, (_, place) =>
    Array.from({ length: SAMPLES }, (_one, at) =>
      Math.min(length - 1, Math.floor(from + (place * SAMPLES + at + 0.5) * step)),
    ),
  );
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
