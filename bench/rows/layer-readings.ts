import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { converter, differenceCiede2000 } from 'culori';
import type { DrawingEnvironment } from '../../playground/document/drawing-environment';
import type { FigmaDocument } from '../../playground/document/figma-document';
import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openFig, openSample } from '../../playground/document/open';
import type { Pixels } from '../../src/image/pixels';
import { maskOwn } from '../../src/palette/mask-own';
import { openReading } from '../../src/palette/reading';
import { readPalette } from '../../src/palette/read-palette';
import { MOST_SWATCHES } from '../../src/palette/weighed';
import type { Palette, Swatch } from '../../src/recipe';
import { runPlugin, type Plugin } from '../run-plugin';

export interface ReadLayer {
  readonly name: string;
  readonly swatches: number;
  /** Difference of what each is read as, of everything seen, to its share at full size, 0–1. */
  readonly mean: number;
  readonly worst: number;
}

/** Of a page, so many top-level layers. */
const MOST_LAYERS = 6;
/** The long side at full size: text is then many pixels thick. */
const FULL_SIZE = 3000;

/** Each top-level layer of a document, read by the plugin and counted at full size. */
export async function layerReadings(fig: string | null): Promise<ReadLayer[]> {
  const environment = createNodeEnvironment();
  const document =
    fig === null
      ? await openSample(environment)
      : await openFig(await readFile(fig), environment, basename(fig, '.fig'));
  const decode = await decoder(environment);
  return runPlugin(document, async (plugin) => {
    const readings: ReadLayer[] = [];
    for (const page of document.pageIds()) {
      document.currentPageId = page;
      const children = document.get(page, 'children') as string[];
      for (const id of children.slice(0, MOST_LAYERS)) {
        const reading = await readLayer(document, plugin, id, decode);
        if (reading) readings.push(reading);
      }
    }
    return readings;
  });
}

async function readLayer(
  document: FigmaDocument,
  plugin: Plugin,
  id: string,
  decode: (png: Uint8Array) => Pixels,
): Promise<ReadLayer | null> {
  const box = document.get(id, 'absoluteBoundingBox') as { width: number; height: number } | null;
  if (box === null || document.get(id, 'visible') !== true) return null;
  document.selection = [id];
  const read = await plugin.answer('reading', () =>
    plugin.send({ type: 'read', id: 1, nodeId: id }),
  );
  const drawn = await plugin.answer('rendered', () =>
    plugin.send({ type: 'render', id: 2, nodeId: id }),
  );
  const reading = openReading(read.reading);
  const renders = drawn.renders.renders.map(({ bytes, own }) =>
    maskOwn(decode(bytes), own, reading.profile),
  );
  if (renders.length === 0) return null;
  const palette = readPalette({ ...reading, renders }, MOST_SWATCHES);

  const scale = FULL_SIZE / Math.max(box.width, box.height);
  const png = await document.export(id, {
    format: 'PNG',
    constraint: { type: 'SCALE', value: scale },
  });
  return { name: document.get(id, 'name') as string, ...compared(palette, decode(png)) };
}

/** Up to this ΔE00 a pixel is in a swatch; from there to this OKLab off the line it is in two. */
const ALIKE = 5;
const ON_LINE = 0.02;
/** Texts and strokes count for so much of what is seen, however thin. */
const FLOOR = 0.01;
const difference = differenceCiede2000();
const oklab = converter('oklab');

/**
 * Every pixel at full size is asked about by the book: it is in the nearest swatch, or in two that it
 * lies between, or else in the nearest all the same.
 */
function compared({ swatches, background }: Palette, full: Pixels): Omit<ReadLayer, 'name'> {
  const all: Swatch[] = [...swatches, ...(background ? [background] : [])];
  const locate = locator(all.map(({ hex }) => hex));
  const areas = all.map(() => 0);
  let seen = 0;
  for (const [color, weight] of colorsOf(full)) {
    seen += weight;
    for (const [index, share] of locate(color)) {
      areas[index] = (areas[index] ?? 0) + weight * share;
    }
  }
  const behind = background?.weight ?? 0;
  const errors = all.map((swatch, index) => {
    const truth = (areas[index] ?? 0) / (seen || 1);
    if (swatch === background) return Math.abs(behind - truth);
    const floored = swatch.source === 'pixels' ? truth : Math.max(truth, FLOOR);
    return Math.abs(swatch.weight * (1 - behind) - floored);
  });
  return {
    swatches: all.length,
    mean: errors.reduce((sum, error) => sum + error, 0) / (errors.length || 1),
    worst: Math.max(0, ...errors),
  };
}

/** Each colour of a picture and how many opaque pixels have it. */
function colorsOf({ data }: Pixels): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    if (alpha === 0) continue;
    const color = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(color, (counts.get(color) ?? 0) + alpha);
  }
  return counts;
}

type Parts = readonly (readonly [swatch: number, share: number])[];

function locator(hexes: readonly string[]): (color: number) => Parts {
  const labs = hexes.map(pointOf);
  return (color) => {
    const hex = `#${color.toString(16).padStart(6, '0')}`;
    const apart = hexes.map((other) => difference(hex, other));
    const nearest = apart.indexOf(Math.min(...apart));
    if ((apart[nearest] ?? 0) <= ALIKE) return [[nearest, 1]];
    let best: Parts = [[nearest, 1]];
    let least = ON_LINE;
    const point = pointOf(hex);
    for (const [from, start] of labs.entries()) {
      for (const [to, end] of labs.entries()) {
        if (to <= from) continue;
        const { off, share } = onLine(point, start, end);
        if (off < least)
          [least, best] = [
            off,
            [
              [from, 1 - share],
              [to, share],
            ],
          ];
      }
    }
    return best;
  };
}

type Point = readonly [number, number, number];

function pointOf(hex: string): Point {
  const { l, a, b } = oklab(hex) ?? { l: 0, a: 0, b: 0 };
  return [l, a, b];
}

function onLine(point: Point, start: Point, end: Point): { off: number; share: number } {
  const way = end.map((value, axis) => value - (start[axis] ?? 0));
  const length = way.reduce((sum, step) => sum + step * step, 0) || 1;
  const along = way.reduce((sum, step, axis) => {
    return sum + step * ((point[axis] ?? 0) - (start[axis] ?? 0));
  }, 0);
  const share = Math.min(1, Math.max(0, along / length));
  const off = Math.hypot(
    ...way.map((step, axis) => (point[axis] ?? 0) - (start[axis] ?? 0) - step * share),
  );
  return { off, share };
}

async function decoder(environment: DrawingEnvironment): Promise<(png: Uint8Array) => Pixels> {
  const canvasKit = await environment.canvasKit();
  return (png) => {
    const image = canvasKit.MakeImageFromEncoded(png);
    if (!image) throw new Error('A render is no picture.');
    const [width, height] = [image.width(), image.height()];
    const data = image.readPixels(0, 0, {
      width,
      height,
      colorType: canvasKit.ColorType.RGBA_8888,
      alphaType: canvasKit.AlphaType.Unpremul,
      colorSpace: canvasKit.ColorSpace.SRGB,
    });
    image.delete();
    if (!(data instanceof Uint8Array)) throw new Error('The pixels of a render cannot be read.');
    return {
      width,
      height,
      data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
    };
  };
}
