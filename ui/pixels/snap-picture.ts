import { groundOf } from '../../src/palette/snap/ground-of';
import type { Pixels } from '../../src/image/pixels';
import { FIGMA_SIDE } from '../../src/image/plan-image';
import { measure } from '../../src/palette/measure';
import { fade } from '../../src/palette/snap/fade';
import type { Snapped } from '../../src/palette/snap/canvas';
import type { SnapOptions } from '../../src/palette/snap/options';
import { plainPairs } from '../../src/palette/snap/pair';
import { reportSnap } from '../../src/palette/snap/report-snap';
import { snap, snapper } from '../../src/palette/snap/snap';
import type { Palette, Snapping } from '../../src/recipe';
import type { Rect } from '../../src/restyle/fit-shape';
import { snapWords } from '../words/snap';
import { decode, drawn } from './decode-pixels';
import { encodePicture } from './encode-picture';
import { LIMITS } from './fit-for-figma';
import { look } from './look';
import { snapChoices } from './snap-choices';
import { showPixels } from './show-pixels';

interface Snap {
  /** Tells one source from others. */
  readonly id: string;
  /** The picture as it came. */
  readonly blob: Blob;
  /** Only this rectangle of it. */
  readonly part: Rect | null;
  readonly palette: Palette;
  /** Its colours that are in no swatch. */
  readonly strangers: readonly string[];
  /** What is not as usual. */
  readonly how: Partial<Snapping>;
}

/** As it is done unless it is asked for otherwise. */
function snappingOf({ palette, how }: Snap): Snapping {
  return {
    ...{ method: 'keep-shading', amount: 1, ground: 'as-drawn' },
    ...{ protectNeutrals: false, hardEdges: false, pairs: plainPairs(palette) },
    ...how,
  };
}

/** Pixels a side: as wide as the panel shows it, and quick enough to follow a slider. */
const PREVIEW_SIDE = 320;

/** The picture whose slider is moving: all but the amount stays while it does. */
let last: { of: string; small: Pixels; snapped: Snapped } | null = null;

/** A small picture of what snapping would make, as a data URL. */
export async function previewSnap(wanted: Snap) {
  const { id, blob, part } = wanted;
  const snapping = snappingOf(wanted);
  const of = JSON.stringify([id, { ...snapping, amount: 1 }]);
  if (of !== last?.of) {
    const small = await readPart(blob, part, PREVIEW_SIDE, true);
    last = { of, small, snapped: snapper(snapping.pairs, optionsOf(small, snapping))(small) };
  }
  return { src: await showPixels(fade(last.small, last.snapped, snapping.amount)) };
}

/** A new picture of the same size, and what is to be said of it. Throws when there is none. */
export async function snapPicture(wanted: Snap, signal: AbortSignal) {
  const { blob, part, palette } = wanted;
  const snapping = snappingOf(wanted);
  const { pairs, amount } = snapping;
  const before = await readPart(blob, part, FIGMA_SIDE, false);
  const after = snap(before, pairs, { ...optionsOf(before, snapping), amount });
  const made = await createImageBitmap(new ImageData(after.data, after.width, after.height));
  const { bytes } = await encodePicture(made, LIMITS, signal);
  const picture = new Blob([bytes]);
  const seen = await look({ blob: picture, palette, restyle: null });
  if (seen.unusable !== null) throw new Error(seen.unusable);
  const changed = snapWords(reportSnap(before, after, pairs), palette, {
    before: measure(before, palette).onPalette,
    after: measure(after, palette).onPalette,
  });
  const choices = snapChoices(snapping, seen.told.used, wanted.strangers);
  return { blob: picture, seen, snapping, snapped: { changed, choices } };
}

function optionsOf(picture: Pixels, { ground, pairs, ...options }: Snapping): SnapOptions {
  const color = ground === 'as-drawn' ? null : groundOf(picture, pairs);
  return { ...options, background: color === null ? null : { ground, color } };
}

async function readPart(blob: Blob, part: Rect | null, longest: number, smooth: boolean) {
  const bitmap = await decode(blob, part);
  try {
    const context = drawn(bitmap, longest, smooth);
    const { width, height } = context.canvas;
    return context.getImageData(0, 0, width, height);
  } finally {
    bitmap.close();
  }
}
