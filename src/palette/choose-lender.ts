import type { Reading, Selection } from '../layer';
import { lendsColors } from './lends-colors';

/** What lends its colours to the picture. */
export interface Lender {
  /** `null`: the selection itself. Otherwise the ancestor it borrows from. */
  readonly nodeId: string | null;
  /** The layer's name; empty when several are selected. */
  readonly name: string;
  readonly reading: Reading;
}

/** Declared colours of the selection, or of one layer; `null` when there is no reading of it. */
export type Read = (nodeId: string | null) => Promise<Reading | null>;

/**
 * The selection lends its own colours; a lone childless layer that has none but greys borrows
 * those of the nearest ancestor with some. `null` when aborted, or nothing could be read.
 */
export async function chooseLender(
  { layers, count, ancestors }: Pick<Selection, 'layers' | 'count' | 'ancestors'>,
  read: Read,
  signal: AbortSignal,
): Promise<Lender | null> {
  const stopped = () => signal.aborted;
  const own = await read(null);
  if (!own || stopped()) return null;
  const [layer] = layers;
  const lone = count === 1 && layer && !layer.hasChildren;
  const selected = { nodeId: null, name: count === 1 ? (layer?.name ?? '') : '', reading: own };
  if (!lone || lendsColors(own.paints, own.profile)) return selected;
  for (const { id, name } of ancestors) {
    const reading = await read(id);
    if (stopped()) return null;
    if (reading && lendsColors(reading.paints, reading.profile)) {
      return { nodeId: id, name, reading };
    }
  }
  return selected;
}
