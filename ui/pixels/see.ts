import type { Render } from '../../src/layer';
import type { Reading } from '../../src/palette/reading';
import { type Opened, openStrip } from '../../src/palette/edit-strip';
import { maskOwn } from '../../src/palette/mask-own';
import { readStrip } from '../../src/palette/read-strip';
import { decodePixels } from './decode-pixels';

interface Seen {
  readonly reading: Reading;
  /** Small pictures of what was read. */
  readonly renders: readonly Render[];
}

/** What a reading offers, by how much of each colour is seen. */
export async function see({ reading, renders }: Seen): Promise<Opened> {
  const decoded = await Promise.all(
    renders.map(async ({ bytes, own }) =>
      maskOwn(await decodePixels(new Blob([bytes])), own, reading.profile),
    ),
  );
  const masked = renders.some(({ own }) => own.length > 0);
  return openStrip(readStrip({ ...reading, renders: decoded, masked }));
}
