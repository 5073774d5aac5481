interface Size {
  width: number;
  height: number;
}

/** Figma rounds a side up to whole pixels and draws at least one. */
const pixels = ({ width, height }: Size, scale: number): number =>
  Math.max(1, Math.ceil(width * scale)) * Math.max(1, Math.ceil(height * scale));

/** Figma refuses smaller scales; a layer that needs less is over a million pixels long. */
const SMALLEST = 0.01;

/** The largest scale ≤ 1 at which all the boxes together stay within `most` pixels. */
export function sharedScale(boxes: readonly Size[], most: number): number {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  let scale = area > most ? Math.sqrt(most / area) : 1;
  while (scale > SMALLEST && boxes.reduce((sum, box) => sum + pixels(box, scale), 0) > most) {
    scale *= 0.97;
  }
  return Math.max(scale, SMALLEST);
}
