import type { Selection } from '../layer';
import type { Reading } from './reading';
import type { Opened } from './edit-strip';

/** What lends its colours to the picture. */
export interface Lender {
  /** `null`: the selection itself. Otherwise the ancestor it borrows from. */
  readonly nodeId: string | null;
  /** The layer's name; empty when several are selected. */
  readonly name: string;
  readonly declared: Declared;
}

/** A reading before anything of it is seen. */
export interface Declared {
  readonly reading: Reading;
  /** The declared colours, all alike. */
  readonly opened: Opened;
  /** Whether there is a colour in it besides black, white and grey. */
  readonly lends: boolean;
}

/** Of the selection, or of one layer; `null` when there is no reading of it. */
export type Read = (nodeId: string | null) => Promise<Declared | null>;

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
  const selected = { nodeId: null, name: count === 1 ? (layer?.name ?? '') : '', declared: own };
  if (!lone || own.lends) return selected;
  for (const { id, name } of ancestors) {
    const declared = await read(id);
    if (stopped()) return null;
    if (declared?.lends) return { nodeId: id, name, declared };
  }
  return selected;
}
