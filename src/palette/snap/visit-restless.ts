import { placeOfRow, REACH, type Canvas } from './canvas';

/** Side of a tile in pixels; not below the reach of an edge. */
const TILE = 8;
/** A tile with more than one kind of place; a margin has none. */
const MIXED = 253;

/**
 * Visits every pixel with a pixel of another kind within reach of an edge, on any axis, and leaves
 * out wide plain areas, a tile at a time.
 */
export function visitRestless(
  canvas: Canvas,
  visit: (at: number, place: number, x: number, y: number) => void,
): void {
  const { width, height, places, stride } = canvas;
  const across = Math.ceil(width / TILE);
  const down = Math.ceil(height / TILE);
  const tiles = kindsOfTiles(canvas, across, down);

  for (let tileY = 0; tileY < down; tileY++) {
    for (let tileX = 0; tileX < across; tileX++) {
      if (isCalm(tiles, across, down, tileX, tileY)) continue;
      const bottom = Math.min(height, (tileY + 1) * TILE);
      const right = Math.min(width, (tileX + 1) * TILE);
      for (let y = tileY * TILE; y < bottom; y++) {
        for (let x = tileX * TILE; x < right; x++) {
          const place = placeOfRow(y, stride) + x;
          if (isRestless(places, stride, place)) visit(y * width + x, place, x, y);
        }
      }
    }
  }
}

function kindsOfTiles(
  { width, height, places, stride }: Canvas,
  across: number,
  down: number,
): Uint8Array {
  const tiles = new Uint8Array(across * down);
  for (let y = 0; y < height; y++) {
    const row = placeOfRow(y, stride);
    const tileRow = Math.floor(y / TILE) * across;
    for (let x = 0, tile = tileRow; x < width; x += TILE, tile++) {
      const right = Math.min(width, x + TILE) + row;
      let kind = y % TILE === 0 ? (places[row + x] ?? MIXED) : (tiles[tile] ?? MIXED);
      for (let place = row + x; place < right; place++) if (places[place] !== kind) kind = MIXED;
      tiles[tile] = kind;
    }
  }
  return tiles;
}

/** Of one kind with all the tiles around it. */
function isCalm(tiles: Uint8Array, across: number, down: number, x: number, y: number): boolean {
  const own = tiles[y * across + x];
  if (own === MIXED) return false;
  for (let nextY = Math.max(0, y - 1); nextY <= Math.min(down - 1, y + 1); nextY++) {
    for (let nextX = Math.max(0, x - 1); nextX <= Math.min(across - 1, x + 1); nextX++) {
      if (tiles[nextY * across + nextX] !== own) return false;
    }
  }
  return true;
}

function isRestless(places: Uint8Array, stride: number, place: number): boolean {
  const own = places[place];
  for (let reach = 1; reach <= REACH; reach++) {
    const up = reach * stride;
    if (
      places[place - reach] !== own ||
      places[place + reach] !== own ||
      places[place - up] !== own ||
      places[place + up] !== own ||
      places[place - up - reach] !== own ||
      places[place + up + reach] !== own ||
      places[place - up + reach] !== own ||
      places[place + up - reach] !== own
    ) {
      return true;
    }
  }
  return false;
}
