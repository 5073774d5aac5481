import type { Box } from '../layer';

/** The first spot, going right, where `wanted` touches nothing that is `taken`. */
export function freeSpot(wanted: Box, taken: readonly Box[], gap: number): Box {
  const spot = { ...wanted };
  const row = taken.filter((box) => overlap(spot.y, spot.height, box.y, box.height));
  // From left to right, so that one passing of each is enough.
  for (const box of row.sort((a, b) => a.x - b.x)) {
    if (overlap(spot.x, spot.width, box.x, box.width)) spot.x = box.x + box.width + gap;
  }
  return spot;
}

function overlap(a: number, aLength: number, b: number, bLength: number): boolean {
  return a < b + bLength && b < a + aLength;
}
