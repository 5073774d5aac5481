import { signal } from '@preact/signals-core';
import type { Selection } from '../../src/layer';
import type { Reading } from '../../src/palette/reading';
import { chooseLender, type Declared, type Lender } from '../../src/palette/choose-lender';
import type { Opened } from '../../src/palette/edit-strip';
import { ask, tell } from '../bridge';
import { measured } from '../browser/measured';
import { pixels } from '../browser/pixels';
import type { JobInput } from '../pixels/jobs';
import { selectionWords } from '../words/selection';
import {
  type About,
  latest,
  type LenderKey,
  type PaletteRead,
  paletteRead,
  pinned,
  readOf,
  settling,
} from './palette';
import { createPatience } from './patience';
import { selection } from './selection';

const REST_MS = 400;
/** As many paints as Figma no longer lists. */
const UNLISTED = 1_001;

export const readingPalette = signal(false);
/** What was asked for, while it is read. */
export const askedLender = signal<LenderKey>('selection');
/** Drawing the selection small was slow before, so it waits for the designer. */
export const toMeasure = signal<(() => void) | null>(null);
/** Something was edited since. */
export const outdated = signal(false);
/** Of a long reading: layers read, and how many are known by now. */
export const walked = signal<{ read: number; known: number } | null>(null);

let current = new AbortController();
let running: Promise<PaletteRead | null> = Promise.resolve(null);
let drawing: Promise<unknown> = Promise.resolve();
let hurry = () => {};
const patience = createPatience();

/** The newest selection wins; an older reading that comes late is dropped. */
export function readSelection(): void {
  const now = selection.value;
  stop();
  askedLender.value = 'selection';
  if (now.count > 0) {
    begin(async (signal) => {
      const read = (nodeId: string | null) => readLayer(nodeId, signal);
      const lender = await chooseLender(now, read, signal);
      return lender && ofLender(now, lender);
    }, latest);
  }
}

/** Reads again what is selected, and takes that. */
export function useSelection(): void {
  pinned.value = null;
  if (outdated.value) readSelection();
}

/** Measures now what would be measured at rest. */
export function settle(): Promise<PaletteRead | null> {
  hurry();
  return running;
}

/** The palette of a click, as exact as it will get; from then on it stays. */
export async function takePalette(): Promise<PaletteRead | null> {
  const shown = paletteRead.value;
  const kept = pinned.value !== null && !readingPalette.value;
  const settled = settle();
  const taken = kept ? shown : ((await settled) ?? shown);
  pinned.value = taken;
  return taken;
}

/** What a long reading has found by now is enough. */
export function stopWalk(): void {
  tell({ type: 'stop-reading' });
}

/** What lends, and how the seen part of its colours is found; `null` where that is known at once. */
export interface Lent {
  readonly about: About;
  readonly declared: Declared;
  readonly see: ((signal: AbortSignal) => Promise<Opened | null>) | null;
}

type Into = typeof latest;

/** Reads from something else than the selection, and stays with it. */
export function readInstead(lend: (signal: AbortSignal) => Promise<Lent | null>): void {
  begin(lend, pinned);
}

/** Takes what is known already. */
export function takeInstead(read: PaletteRead): void {
  stop();
  pinned.value = read;
}

function stop(): void {
  current.abort();
  readingPalette.value = settling.value = false;
}

function begin(lend: (signal: AbortSignal) => Promise<Lent | null>, into: Into): void {
  current.abort();
  const { signal } = (current = new AbortController());
  const before = into.value;
  into.value = null;
  outdated.value = false;
  toMeasure.value = walked.value = null;
  readingPalette.value = settling.value = true;
  running = run(lend, into, signal).finally(() => {
    if (signal.aborted) return;
    readingPalette.value = settling.value = false;
    if (into === pinned) into.value ??= before;
  });
}

/** Declared colours at once, all alike; at rest, how much of each is seen. */
async function run(
  lend: (signal: AbortSignal) => Promise<Lent | null>,
  into: Into,
  signal: AbortSignal,
): Promise<PaletteRead | null> {
  const overtaken = () => signal.aborted;
  const lent = await measured('palette', () => lend(signal));
  walked.value = null;
  if (!lent || overtaken()) return null;
  const { reading, opened } = lent.declared;
  const declared = readOf(opened, { profile: reading.profile, ...lent.about });
  const size = reading.paints?.length ?? UNLISTED;
  // Where nothing is declared, there is nothing to show before it is seen.
  const bare = declared.strip.entries.length === 0;
  const asked = !bare && patience.waits(size);
  into.value = declared;
  const { see } = lent;
  if (!see) return declared;
  settling.value = !asked;
  readingPalette.value = bare;

  await atRest(signal, asked);
  toMeasure.value = null;
  // One render at a time; who has been overtaken while waiting does not start.
  await drawing;
  if (overtaken()) return declared;
  const started = performance.now();
  const seeing = measured('palette', () => see(signal));
  drawing = seeing.catch(() => null);
  const seen = await seeing.catch(() => null);
  patience.took(size, performance.now() - started, seen === null);
  if (!seen) return declared;
  const exact = readOf(seen, declared);
  // A newer selection has its own; this one is still that of a click.
  if (into.value === declared) into.value = exact;
  return exact;
}

/** After a while without a new selection, or when asked; a click does not wait for either. */
function atRest(signal: AbortSignal, asked: boolean): Promise<void> {
  return new Promise((resolve) => {
    hurry = resolve;
    signal.addEventListener('abort', () => resolve());
    if (asked) toMeasure.value = resolve;
    else setTimeout(resolve, REST_MS);
  });
}

/** The colours of a layer or page; of the selection without one. */
export async function readLayer(
  nodeId: string | null,
  signal: AbortSignal,
): Promise<Declared | null> {
  const reply = await ask({ type: 'read', nodeId });
  return reply.type === 'reading' ? declare({ told: reply.reading }, signal) : null;
}

/** Overtaken by a newer selection, it is no reading; a click that waits for it goes on without. */
export function declare(input: JobInput<'declare'>, signal: AbortSignal): Promise<Declared | null> {
  return pixels('declare', input, signal).catch(() => null);
}

export function seeLayer(nodeId: string | null, reading: Reading) {
  return async (signal: AbortSignal): Promise<Opened | null> => {
    const reply = await ask({ type: 'render', nodeId });
    if (reply.type !== 'rendered') return null;
    return pixels('see', { reading, renders: reply.renders.renders }, signal);
  };
}

export function selectionItself(now: Selection): About {
  const { layers, count, revision } = now;
  const layerId = (count === 1 && layers[0]?.id) || null;
  return { key: 'selection', from: selectionWords(now) ?? '', layerId, revision };
}

function ofLender(now: Selection, { nodeId, name, declared }: Lender): Lent {
  const { revision } = now;
  const about =
    nodeId === null ? selectionItself(now) : { key: nodeId, from: name, layerId: nodeId, revision };
  return { about, declared, see: seeLayer(nodeId, declared.reading) };
}
