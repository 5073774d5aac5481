import type { Pixels } from '../../src/image/pixels';

/** The colours of a picture as 0xrrggbb. Two readers give as many as they like. */
export const paletteReaders: Readonly<
  Record<string, (pixels: Pixels, count: number) => number[] | Promise<number[]>>
>;
