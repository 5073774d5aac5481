import { MESSAGE_BYTES } from '../../src/image/plan-image';
import { ask } from '../bridge';
import { pixels } from '../browser/pixels';
import { type Card, nameOf, type Picture } from './cards';
import { lineOf } from './journal';
import { nowKept } from './kept';
import { within } from './within';

/** A picture is encoded anew within seconds. */
const ENCODING_MS = 60_000;
/** The document side gives up a storage after fifteen and takes the page. */
const STORING_MS = 20_000;

/**
 * Gives a copy of a picture to the document side, to be kept where it outlives this window: as it
 * came, or when only the page has room left, as the page can show it. `copy` is given away.
 */
export async function handOver(
  card: Card,
  picture: Picture,
  copy?: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { blob } = picture;
  const name = nameOf(card, picture);
  const line = lineOf(card, 'kept', null);
  const keep = async (bytes: Uint8Array<ArrayBuffer>) => {
    const message = { type: 'keep', attempt: card.id, picture: name, bytes, line } as const;
    const reply = await within(STORING_MS, ask(message, bytes));
    if (reply?.type !== 'kept') return false;
    nowKept(name, reply.onPage);
    return true;
  };
  const bytes = copy ?? new Uint8Array(await blob.arrayBuffer());
  if (bytes.length <= MESSAGE_BYTES && (await keep(bytes))) return true;
  const signal = AbortSignal.timeout(ENCODING_MS);
  const shown = await pixels('fit-for-figma', { picture: blob, part: null }, signal).catch(
    () => null,
  );
  return shown !== null && keep(shown.bytes);
}
