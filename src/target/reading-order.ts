import type { Box } from '../layer';

/** Of the lower of two heights: overlapping more than this, two layers stand in one row. */
const ONE_ROW = 0.5;

/** As a page is read: rows from the top, each from the left. A row is as high as its topmost layer. */
export function readingOrder<T extends { readonly box: Box }>(layers: readonly T[]): T[] {
  const rows: T[][] = [];
  for (const layer of [...layers].sort((one, other) => one.box.y - other.box.y)) {
    const row = rows.at(-1);
    const [topmost] = row ?? [];
    if (row && topmost && inOneRow(topmost.box, layer.box)) row.push(layer);
    else rows.push([layer]);
  }
  return rows.flatMap((row) => row.sort((one, other) => one.box.x - other.box.x));
}

function inOneRow(upper: Box, lower: Box): boolean {
  const overlap = Math.min(upper.y + upper.height, lower.y + lower.height) - lower.y;
  return overlap > Math.min(upper.height, lower.height) * ONE_ROW;
}
