import { computed } from '@preact/signals-core';
import { found } from '../../src/attempt/step';
import { fitShape } from '../../src/restyle/fit-shape';
import type { Target } from '../../src/messages';
import { ask } from '../bridge';
import { bareCard, type Card, cards, findCard, newPicture, removeCard } from './cards';
import { draft } from './draft';
import { erase, findKept } from './journal';
import { type JournalLine, parseLine } from './journal-line';
import { kept, keptNoMore, nowKept } from './kept';
import { runCheck } from './run-attempt';
import { selection } from './selection';
import { DEFAULTS } from './settings';
import { showPictures } from './show-pictures';
import { spent } from './spend';

/** What earlier windows wrote down of the pictures they kept, by attempt. */
const lines = new Map<string, JournalLine>();

/** Kept pictures to be told of: those of earlier windows, and all on this page. */
export const leftBehind = computed(() =>
  [...kept.value].filter(([name, onPage]) => onPage || !findCard(attemptOf(name))?.request),
);

/** What an earlier window, closed or killed, left unfinished: nothing of it is ever sent again. */
export async function findLeftBehind(): Promise<void> {
  const { lines: texts, stored, onPage } = await findKept();
  for (const name of stored) if (name.includes('/')) nowKept(name, false);
  for (const name of onPage) nowKept(name, true);
  const named = new Set([...kept.value.keys()].map(attemptOf));
  for (const line of texts.map(parseLine)) {
    if (!line || findCard(line.id)) continue;
    if (named.has(line.id)) lines.set(line.id, line);
    else if (line.at === 'kept') erase(line.id);
    else lookInto(line);
  }
}

export function notInPanel([name]: readonly [string, ...unknown[]]): boolean {
  const card = findCard(attemptOf(name));
  return !card?.pictures.some((picture) => picture.id === indexOf(name));
}

/** Brings them into the panel, where they can be placed. */
export async function showLeftBehind(): Promise<void> {
  for (const [name] of leftBehind.value) {
    if (!notInPanel([name])) continue;
    const line = lines.get(attemptOf(name)) ?? lineless(attemptOf(name));
    const reply = await ask({ type: 'take-kept', picture: name });
    if (reply.type !== 'taken' || reply.bytes.length === 0) {
      // Taken by another window.
      keptNoMore([name]);
      continue;
    }
    const card = findCard(line.id) ?? cardFrom(line, { at: 'kept', late: false, place: false });
    const pictures = [...card.pictures, newPicture(indexOf(name), new Blob([reply.bytes]))];
    cards.value = [...cards.value.filter(({ id }) => id !== card.id), { ...card, pictures }];
    await showPictures(card.id, false);
  }
}

export function discardLeftBehind(): void {
  const names = leftBehind.value.map(([name]) => name);
  keptNoMore(names);
  for (const name of names) {
    const attempt = attemptOf(name);
    erase(name);
    erase(attempt);
    if (!findCard(attempt)?.request) removeCard(attempt);
  }
}

/** Damaged, or of a newer Limn: the picture is still paid for. */
function lineless(id: string): JournalLine {
  const box = { x: 0, y: 0, width: 1024, height: 1024 };
  const target: Target = { kind: 'new', nodeId: null, pageId: '', name: '', box };
  const { recipe } = draft(DEFAULTS, '', { swatches: [], background: null }, null, null);
  return { version: 1, id, at: 'kept', target, recipe, price: 0, usage: null };
}

/** No answer had come when its window was gone. */
function lookInto(line: JournalLine): void {
  const { state, effects } = found();
  cards.value = [...cards.value, cardFrom(line, state)];
  for (const effect of effects) if (effect.do === 'check') void runCheck(line.id, effect);
}

let earlier = 0;

/** Its target may be a layer of another file with the same id, so it goes onto a new layer in view. */
function cardFrom({ id, target, recipe, price, usage }: JournalLine, state: Card['state']): Card {
  const shape = recipe.mode === 'restyle' && fitShape(target.box.width, target.box.height);
  return bareCard({
    ...{ id, recipe, price, state, click: --earlier },
    target: { ...target, kind: 'new', nodeId: null, pageId: selection.value.page.id },
    restyle:
      shape && shape.kind === 'fits' ? { registration: shape, kept: [], profile: 'SRGB' } : null,
    before: Promise.resolve(usage === null ? null : spent(usage)),
  });
}

function attemptOf(name: string): string {
  return name.split('/')[0] ?? '';
}

function indexOf(name: string): string {
  return name.split('/')[1] ?? '';
}
