import type { Card, Picture } from '../../state/cards';
import { LENT } from '../../state/lent';
import { parsePast, type Past } from './past';
import { namesToDrop, pastCount, pastName, pastNames } from './past-name';

const { ask, cards, signal } = LENT;
const SHRINKING_MS = 30_000;

/** What is read or written of the history in this window, by key. */
export const pasts = signal<ReadonlyMap<string, Past>>(new Map());
/** How many pictures all windows remember; nothing else of them is read before it is looked at. */
export const remembered = signal(0);

/** As last written: each picture is remembered when it is seen, and again where it is placed. */
const written = new Map<string, string>();
let queue = find(false);

/** Remembers every picture that is drawn from now on. */
export function startHistory(): void {
  LENT.effect(() => {
    for (const card of cards.value) {
      // What is paid or made from it; not what was only looked at, or is back from here.
      if (card.price === 0 || !card.recipe.prompt) continue;
      for (const picture of card.pictures) {
        const key = `${card.id} ${card.raw ? 'snapped' : picture.id}`;
        const { state, thumbnail } = picture;
        if (thumbnail === null || (state.at !== 'ready' && state.at !== 'placed')) continue;
        const as = state.at === 'placed' ? state.imageHash : '';
        const was = written.get(key);
        if (was === as || (was && !as)) continue;
        written.set(key, as);
        queue = queue.then(() => remember(key, card, picture));
      }
    }
  });
}

async function remember(key: string, card: Card, { blob, cut, state }: Picture): Promise<void> {
  const { src } = await LENT.pixels(
    'shrink',
    { picture: blob, part: cut.kind === 'cut' ? cut.rect : null },
    AbortSignal.timeout(SHRINKING_MS),
  ).catch(() => ({ src: null }));
  const past: Past = {
    ...{ version: 1, key, thumbnail: src, layer: card.target.name },
    recipe: { ...card.recipe, fidelity: null },
    ...(state.at === 'placed' && {
      placed: { nodeId: state.nodeId, imageHash: state.imageHash },
    }),
  };
  const line = JSON.stringify(past);
  const name = pastName(key, line.length);
  await ask({ type: 'note', name, line });
  const { stored } = await LENT.findKept();
  const gone = new Set(namesToDrop(stored, name));
  for (const one of gone) LENT.erase(one);
  pasts.value = new Map(pasts.value).set(key, past);
  remembered.value = pastCount(pastNames(stored).filter((one) => !gone.has(one)));
}

/** Counts the history, or reads it. */
async function find(past: boolean): Promise<void> {
  const { lines, stored } = await LENT.findKept(past);
  remembered.value = pastCount(pastNames(stored));
  if (!past) return;
  const read = lines.flatMap((line) => parsePast(line) ?? []);
  pasts.value = new Map([...read.map((one) => [one.key, one] as const), ...pasts.value]);
}

export function readHistory(): void {
  queue = queue.then(() => find(true));
}

/** The pictures on layers and those that are kept stay. */
export function clearHistory(): void {
  queue = queue.then(async () => {
    const { stored } = await LENT.findKept();
    for (const name of pastNames(stored)) LENT.erase(name);
    pasts.value = new Map();
    remembered.value = 0;
  });
}
