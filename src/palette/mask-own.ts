import { documentColor } from '../color/document-color';
import type { Pixels } from '../image/pixels';
import type { ColorProfile, Render } from '../layer';

/**
 * A render without Limn's own pictures: in their place is what the designer has under them, or
 * nothing. They came from a palette and must not lend it colours.
 */
export function maskOwn(render: Pixels, own: Render['own'], profile: ColorProfile): Pixels {
  if (own.length === 0) return render;
  const { width, height } = render;
  const data = render.data.slice();
  for (const { box, under } of own) {
    const [left, right] = within(box.x, box.width, width);
    const [top, bottom] = within(box.y, box.height, height);
    const rgb = under ? documentColor(under, profile) : 0;
    const color = [rgb >> 16, (rgb >> 8) & 255, rgb & 255, under ? 255 : 0];
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) data.set(color, (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** Whole pixels, those it only touches too. */
function within(start: number, length: number, size: number): [from: number, to: number] {
  return [
    Math.max(0, Math.floor(start * size)),
    Math.min(size, Math.ceil((start + length) * size)),
  ];
}
