import type { Reply } from '../bridge';
import type { JobInput, JobOutput } from '../pixels/jobs';
import { LENT } from '../state/lent';
import { type Entry, seenOf } from '../state/rows';
import type { SnapTo } from '../state/snap';

const { ask, paletteRead, pixels, recipeHere, rowHere, selection } = LENT;

type Here = JobOutput<'look-here'>;

/** What there is to know of the picture on the one selected layer, whoever made it. */
export const here = LENT.signal<Here | null>(null);

/** A picture is asked for once, however often it is measured. */
let last: { of: string; reply: Promise<Reply> } | null = null;

/** Looks at the picture whenever another one is selected, or is to be measured by other colours. */
export function watchHere(): void {
  let stop = new AbortController();
  LENT.effect(() => {
    stop.abort();
    stop = new AbortController();
    const { picture, revision, layers } = selection.value;
    const of = `${revision} ${picture}`;
    // Measured anew it stays in sight.
    if (last?.of !== of) here.value = null;
    const [layer] = layers;
    const recipe = recipeHere.value;
    const read = paletteRead.value?.palette ?? null;
    if (!layer || !picture || LENT.readingPalette.value || !(read?.swatches.length || recipe))
      return;
    if (last?.of !== of) {
      const { swatches, background } = recipe?.palette ?? { swatches: [], background: null };
      const variables = [...swatches, background].flatMap((swatch) =>
        swatch?.source === 'variable' ? (swatch.id ?? []) : [],
      );
      last = { of, reply: ask({ type: 'picture', nodeId: layer.id, hash: picture, variables }) };
    }
    const chosen = LENT.paletteChosen.value;
    const own = paletteRead.value?.layerId === layer.id;
    void lookHere(last.reply, { recipe, read, chosen, own }, stop.signal);
  });
}

async function lookHere(
  asked: Promise<Reply>,
  by: Omit<JobInput<'look-here'>, 'reply'>,
  signal: AbortSignal,
): Promise<void> {
  const reply = await asked;
  const looked = await pixels('look-here', { reply, ...by }, signal).catch(() => null);
  if (!signal.aborted) here.value = looked;
}

/** Snaps the picture on the selected layer, or recolours it. */
export async function snapHere(to?: Pick<SnapTo, 'palette' | 'pairs'>): Promise<void> {
  const now = here.value;
  if (!now?.seen) return;
  const { value: row } = rowHere;
  const entry = (row && seenOf(row, LENT.onCanvas.value)) ?? entryHere(now);
  // A picture of Limn's is replaced as such; any other keeps the place it has among the fills.
  const over = recipeHere.value || row ? null : selection.value.picture;
  if (entry) await LENT.snapEntry(entry, { palette: now.palette, over, ...to });
}

/** Limn's own picture of an earlier session joins a row; a foreign one is its row's Original. */
function entryHere({ blob, seen, recipe }: Here): Entry | null {
  const { layers, page, picture: imageHash } = selection.value;
  const [layer] = layers;
  if (!layer || !imageHash) return null;
  const { id: nodeId, name, box } = layer;
  const state = {
    at: 'placed',
    nodeId,
    nodeName: name,
    imageHash,
    notices: [],
    change: 'none',
  } as const;
  const picture = { ...LENT.newPicture('0', blob, state), ...seen };
  const target = { kind: 'fill', nodeId, pageId: page.id, name, box } as const;
  const card = LENT.bareCard({ target, recipe, pictures: [picture] });
  if (recipeHere.value) {
    LENT.addCards([card]);
    LENT.nowShown([{ nodeId, imageHash }]);
  }
  return { card, picture };
}
