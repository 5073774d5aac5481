import { computed, signal } from '@preact/signals-core';
import type { ColorProfile, Selection } from '../../src/layer';
import { chooseLender, type Declared, type Lender } from '../../src/palette/choose-lender';
import type { Palette } from '../../src/recipe';
import { selectionWords } from '../words/selection';
import { ask } from '../bridge';
import { measured } from '../browser/measured';
import { pixels } from '../browser/pixels';
import { givesOtherColors } from './gives-other-colors';
import { createPatience } from './patience';
import { selection } from './selection';

/** What lends the palette: the selection, another layer by id, or nothing. */
export type LenderKey = 'selection' | 'none' | (string & {});

export interface PaletteRead {
  readonly palette: Palette;
  readonly profile: ColorProfile;
  readonly key: LenderKey;
  /** A layer's name, or how many. */
  readonly from: string;
  /** The one layer that lends. */
  readonly layerId: string | null;
  /** The revision of the selection it was read at. */
  readonly revision: number;
}

const REST_MS = 400;
/** As many paints as Figma no longer lists. */
const UNLISTED = 1_001;
export const NOTHING: Palette = { swatches: [], background: null };

/** What the selection gives. It outlives its selection, so an empty one loses nothing. */
const latest = signal<PaletteRead | null>(null);
/** Chosen from the menu or drawn with: it stays, whatever is selected next. */
const pinned = signal<PaletteRead | null>(null);

export const paletteRead = computed(() => pinned.value ?? latest.value);
export const paletteChosen = computed(() => pinned.value !== null);
export const readingPalette = signal(false);
/** What was asked for, while it is read. */
export const askedLender = signal<LenderKey>('selection');
/** Colours may still come and go. */
const settling = signal(false);
/** Drawing the selection small was slow before, so it waits for the designer. */
export const toMeasure = signal<(() => void) | null>(null);
/** Something was edited since. */
export const outdated = signal(false);

/** The palette is of an earlier selection, and the present one would give another. */
export const otherColors = computed(
  () =>
    !settling.value &&
    pinned.value !== null &&
    pinned.value.revision !== selection.value.revision &&
    latest.value?.revision === selection.value.revision &&
    givesOtherColors(latest.value, pinned.value),
);

let current = new AbortController();
let running: Promise<PaletteRead | null> = Promise.resolve(null);
let drawing: Promise<unknown> = Promise.resolve();
let hurry = () => {};
const patience = createPatience();

/** The newest selection wins; an older reading that comes late is dropped. */
export function readSelection(): void {
  const now = selection.value;
  current.abort();
  readingPalette.value = false;
  askedLender.value = 'selection';
  if (now.count > 0) {
    begin((signal) => chooseLender(now, (nodeId) => read(nodeId, signal), signal), latest);
  }
}

export function chooseLenderByKey(key: LenderKey): void {
  const now = selection.value;
  askedLender.value = key;
  if (key === 'none') {
    current.abort();
    readingPalette.value = false;
    const { revision } = now;
    const from = 'No palette';
    pinned.value = { palette: NOTHING, profile: 'SRGB', key, from, layerId: null, revision };
    return;
  }
  const layer = now.ancestors.find(({ id }) => id === key) ?? null;
  begin(async (signal) => {
    const declared = await read(layer && layer.id, signal);
    return declared && { nodeId: layer && layer.id, name: layer?.name ?? '', declared };
  }, pinned);
}

/** Reads again what is selected, and takes that. */
export function useSelection(): void {
  pinned.value = null;
  if (outdated.value) readSelection();
}

/** Takes the colours of a picture drawn before. */
export function takeColors(palette: Palette): void {
  current.abort();
  readingPalette.value = false;
  // Of no selection, so whatever is selected is offered as another.
  const at = { key: 'picture', from: 'An earlier picture', layerId: null, revision: -2 };
  pinned.value = { palette, profile: 'SRGB', ...at };
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

type Into = typeof latest;

function begin(lend: (signal: AbortSignal) => Promise<Lender | null>, into: Into): void {
  current.abort();
  const { signal } = (current = new AbortController());
  into.value = null;
  outdated.value = false;
  toMeasure.value = null;
  readingPalette.value = settling.value = true;
  running = run(lend, into, signal).finally(() => {
    if (!signal.aborted) readingPalette.value = settling.value = false;
  });
}

/** Declared colours at once, all alike; at rest, how much of each is seen. */
async function run(
  lend: (signal: AbortSignal) => Promise<Lender | null>,
  into: Into,
  signal: AbortSignal,
): Promise<PaletteRead | null> {
  const now = selection.value;
  const lender = await measured('palette', () => lend(signal));
  if (!lender || signal.aborted) return null;
  const { reading, palette } = lender.declared;
  const declared: PaletteRead = { ...of(now, lender), palette, profile: reading.profile };
  const size = reading.paints?.length ?? UNLISTED;
  const asked = patience.waits(size);
  into.value = declared;
  settling.value = !asked;
  // Where nothing is declared, there is nothing to show before it is seen.
  readingPalette.value = settling.value && declared.palette.swatches.length === 0;

  await atRest(signal, asked);
  const seen = await see(lender, size, signal);
  if (!seen) return declared;
  const exact = { ...declared, palette: seen };
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

/** One render at a time; who has been overtaken while waiting does not start. */
async function see(lender: Lender, size: number, signal: AbortSignal): Promise<Palette | null> {
  toMeasure.value = null;
  await drawing;
  if (signal.aborted) return null;
  return measured('palette', async () => {
    const started = performance.now();
    const asked = ask({ type: 'render', nodeId: lender.nodeId });
    drawing = asked;
    const reply = await asked;
    const overtaken = reply.type !== 'rendered';
    patience.took(size, performance.now() - started, overtaken);
    if (overtaken) return null;
    const { renders } = reply.renders;
    return pixels('see', { reading: lender.declared.reading, renders }, signal).catch(() => null);
  });
}

async function read(nodeId: string | null, signal: AbortSignal): Promise<Declared | null> {
  const reply = await ask({ type: 'read', nodeId });
  if (reply.type !== 'reading') return null;
  // Overtaken by a newer selection, it is no reading; a click that waits for it goes on without.
  return pixels('declare', reply.reading, signal).catch(() => null);
}

function of(now: Selection, { nodeId, name }: Lender) {
  const { layers, count, revision } = now;
  if (nodeId !== null) return { key: nodeId, from: name, layerId: nodeId, revision };
  const layerId = (count === 1 && layers[0]?.id) || null;
  return { key: 'selection', from: selectionWords(now) ?? '', layerId, revision };
}
