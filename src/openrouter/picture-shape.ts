import type { Ratio } from '../recipe';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const size = (width: number, height: number): Size => ({ width, height });

const OF_RATIO: Readonly<Record<Ratio, Size>> = {
  '1:1': size(1024, 1024),
  '4:3': size(1216, 896),
  '3:4': size(896, 1216),
  '16:9': size(1344, 768),
  '9:16': size(768, 1344),
};

/** Every shape that Recraft draws, at its real pixels: 4:3 is not exactly four to three. */
export const SHAPES: readonly [Size, ...Size[]] = [
  OF_RATIO['1:1'],
  OF_RATIO['4:3'],
  OF_RATIO['3:4'],
  OF_RATIO['16:9'],
  OF_RATIO['9:16'],
  size(1280, 832),
  size(832, 1280),
  size(1152, 896),
  size(896, 1152),
  size(1536, 768),
  size(768, 1536),
];

export function shapeOf(ratio: Ratio): Size {
  return OF_RATIO[ratio];
}
