import type { Reading } from '../../src/layer';
import { readPalette } from '../../src/palette/read-palette';
import type { Palette } from '../../src/recipe';
import { decodePixels } from './decode-pixels';

interface Seen {
  readonly reading: Reading;
  /** Small pictures of what was read. */
  readonly renders: readonly Uint8Array<ArrayBuffer>[];
}

/** The palette of a reading by how much of each colour is seen. */
export async function see({ reading, renders }: Seen): Promise<Palette> {
  const decoded = await Promise.all(renders.map((bytes) => decodePixels(new Blob([bytes]))));
  return readPalette({ ...reading, renders: decoded });
}
