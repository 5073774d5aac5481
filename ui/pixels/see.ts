import type { Reading, Render } from '../../src/layer';
import { maskOwn } from '../../src/palette/mask-own';
import { readPalette } from '../../src/palette/read-palette';
import type { Palette } from '../../src/recipe';
import { decodePixels } from './decode-pixels';

interface Seen {
  readonly reading: Reading;
  /** Small pictures of what was read. */
  readonly renders: readonly Render[];
}

/** The palette of a reading by how much of each colour is seen. */
export async function see({ reading, renders }: Seen): Promise<Palette> {
  const decoded = await Promise.all(
    renders.map(async ({ bytes, own }) =>
      maskOwn(await decodePixels(new Blob([bytes])), own, reading.profile),
    ),
  );
  const masked = renders.some(({ own }) => own.length > 0);
  return readPalette({ ...reading, renders: decoded, masked });
}
