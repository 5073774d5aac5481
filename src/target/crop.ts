import type { Size } from '../openrouter/picture-shape';

export interface Crop {
  /** Share of the picture that is not seen, 0–1. */
  readonly share: number;
  /** Which edges lose it, half each. */
  readonly edges: 'top and bottom' | 'left and right';
  /** Pixels of the picture for each pixel of the layer. */
  readonly density: number;
}

/** What filling a box does to a picture: scaled until it covers, what stands over is cut. */
export function cropOf(picture: Size, box: Size): Crop {
  const across = box.width / picture.width;
  const down = box.height / picture.height;
  return {
    share: 1 - Math.min(across, down) / Math.max(across, down),
    edges: across > down ? 'top and bottom' : 'left and right',
    density: 1 / Math.max(across, down),
  };
}
