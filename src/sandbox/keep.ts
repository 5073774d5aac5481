import type { Answer, QuestionOf } from './question';
import { dropFromPage, keepOnPage, keptOnPage } from './kept-frame';
import { checkRoom, load, store, storeAtOnce, storedNames } from './store';

/** Lines of the history begin so: they are many, and seldom read. */
const PAST = 'past ';
const PATIENCE_MS = 5_000;

/** Not safe yet. */
const onTheWay = new Set<QuestionOf<'keep'>>();

/** Nothing more to say of an attempt, or a picture nobody wants, is erased. */
export async function note({ name, line }: QuestionOf<'note'>): Promise<Answer> {
  if (name.includes('/')) {
    dropFromPage(name);
    figma.commitUndo();
  }
  await store(name, line);
  return { type: 'saved' };
}

/** To where the bytes outlive this window: the storage, or when that is full the page. */
export async function keep(message: QuestionOf<'keep'>): Promise<Answer> {
  const { attempt, picture, bytes, line } = message;
  let onPage = false;
  onTheWay.add(message);
  try {
    // Stored first and weighed afterwards: in between a crash would take the picture.
    await inTime(store(picture, bytes));
    await inTime(checkRoom());
    await inTime(store(attempt, line));
  } catch {
    keepOnPage(picture, bytes, line);
    void store(picture, null).catch(() => undefined);
    onPage = true;
  } finally {
    onTheWay.delete(message);
  }
  return { type: 'kept', onPage };
}

/** A storage that never answers is as good as none. */
function inTime(storing: Promise<void>): Promise<void> {
  return Promise.race([
    storing,
    new Promise<void>((_, giveUp) => {
      setTimeout(giveUp, PATIENCE_MS);
    }),
  ]);
}

/** In the last turn there is: onto the page, and what Figma does not show into the storage. */
export function keepAllAtOnce(): void {
  for (const { attempt, picture, bytes, line } of onTheWay) {
    void storeAtOnce(attempt, line);
    try {
      keepOnPage(picture, bytes, line);
    } catch {
      void storeAtOnce(picture, bytes);
    }
  }
}

/** What windows that are gone, or open elsewhere, have written down and kept. */
export async function findKept({ past }: QuestionOf<'find-kept'>): Promise<Answer> {
  const onPage = keptOnPage();
  const names = await storedNames();
  const lines = await Promise.all(
    names.map(async (name) =>
      name.includes('/') || name.startsWith(PAST) !== past ? '' : load(name),
    ),
  );
  return {
    type: 'found',
    lines: [...lines, ...onPage.map(({ line }) => line)].map(String),
    stored: names,
    onPage: onPage.map(({ picture }) => picture),
  };
}

export async function takeKept({ picture }: QuestionOf<'take-kept'>): Promise<Answer> {
  const layer = keptOnPage().find((one) => one.picture === picture);
  const image = layer && figma.getImageByHash(layer.hash);
  const bytes = image ? await image.getBytesAsync() : await load(picture);
  return { type: 'taken', bytes: new Uint8Array(bytes as Uint8Array) };
}
