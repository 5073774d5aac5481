export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The first spot, going right, where `wanted` touches nothing that is `taken`. */
export function freeSpot(wanted: Box, taken: readonly Box[], gap: number): Box {
  const spot = { ...wanted };
  let hit = taken.find((box) => overlaps(spot, box));
  while (hit) {
    spot.x = hit.x + hit.width + gap;
    hit = taken.find((box) => overlaps(spot, box));
  }
  return spot;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
