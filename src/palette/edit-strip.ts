import type { Palette, Swatch } from '../recipe';
import { colorWords } from './color-words';
import { parseColors } from './parse-colors';
import type { Found, Strip } from './read-strip';
import { MOST_SWATCHES, USUAL_SWATCHES, weighed } from './weighed';

/** A colour in the strip: used or, dashed, left for later. */
export interface Entry extends Found {
  readonly on: boolean;
  /** What it was called as a style or variable before it was edited. */
  readonly was?: string;
}

/** A strip as the designer has it. Every edit makes a new one. */
export interface Edited extends Omit<Strip, 'seen' | 'unseen'> {
  readonly entries: readonly Entry[];
  /** Could be added by name: further down a large source. */
  readonly more: readonly Found[];
}

/** With what is used of it, in the order of the strip; the weights sum to 1. */
export interface Opened {
  readonly strip: Edited;
  readonly palette: Palette;
  /** The palette in words. */
  readonly words: string;
}

/** What the designer does to a strip. An `index` is a place in `entries`. */
export type StripEdit =
  | { readonly kind: 'turn' | 'remove'; readonly index: number }
  | { readonly kind: 'recolor'; readonly index: number; readonly text: string }
  /** One hex colour or many, or the name of one in `more`. */
  | { readonly kind: 'add'; readonly text: string }
  /** Those that matter most. */
  | { readonly kind: 'use'; readonly count: number };

/** Beyond so many, colours that are not used are only found by name. */
const MOST_ENTRIES = 8;

/** The usual ones used; colours before neutrals, each by share; what is not seen at the end. */
export function openStrip({ seen, unseen, ...around }: Strip): Opened {
  const [first, rest] = [seen.slice(0, MOST_ENTRIES), seen.slice(MOST_ENTRIES)];
  const entries = first.map((found, index): Entry => ({ ...found, on: index < USUAL_SWATCHES }));
  const share = ({ swatch }: Entry) => swatch.weight;
  entries.sort(
    (one, other) => Number(one.neutral) - Number(other.neutral) || share(other) - share(one),
  );
  const room = MOST_ENTRIES - entries.length;
  entries.push(...unseen.slice(0, room).map((found) => ({ ...found, on: false })));
  return opened({ entries, more: [...rest, ...unseen.slice(room)], ...around });
}

/** A palette kept from before, as it was. */
export function openPalette({ swatches, background }: Palette): Opened {
  const seen = swatches.map((swatch, rank) => ({ swatch, rank, outside: false, neutral: false }));
  const entries = seen.map((found) => ({ ...found, on: true }));
  return opened({ entries, more: [], background, behind: null, measured: true });
}

/** `left` is what could not be read of a text, to be put right. */
export function editStrip(strip: Edited, edit: StripEdit): Opened & { readonly left: string } {
  const text = 'text' in edit ? edit.text : '';
  const named = strip.more.find(({ swatch }) => text !== '' && swatch.name === text);
  if (named) {
    const more = strip.more.filter((one) => one !== named);
    return { ...opened(take({ ...strip, more }, named)), left: '' };
  }
  const { hexes, left } = parseColors(text);
  return { ...opened(changed(strip, edit, hexes)), left };
}

function changed(strip: Edited, edit: StripEdit, hexes: readonly string[]): Edited {
  switch (edit.kind) {
    case 'turn':
      return replace(strip, edit.index, (entry) => ({ ...entry, on: !entry.on && hasRoom(strip) }));
    case 'remove':
      return { ...strip, entries: strip.entries.filter((_, at) => at !== edit.index) };
    case 'recolor':
      return hexes.slice(0, 1).reduce((now, hex) => recolor(now, edit.index, hex), strip);
    case 'add':
      return add(strip, hexes);
    case 'use': {
      const ranked = [...strip.entries].sort((one, other) => one.rank - other.rank);
      const first = ranked.slice(0, edit.count);
      const entries = strip.entries.map((entry) => ({ ...entry, on: first.includes(entry) }));
      return { ...strip, entries };
    }
  }
}

function opened(strip: Edited): Opened {
  const used = strip.entries.filter(({ on }) => on).map(({ swatch }) => swatch);
  const palette = { swatches: weighed(used), background: strip.background };
  return { strip, palette, words: colorWords(palette) };
}

function hasRoom({ entries }: Edited): boolean {
  return entries.filter(({ on }) => on).length < MOST_SWATCHES;
}

/** Another value is a colour of the designer's own, linked to no style or variable. */
function recolor(strip: Edited, index: number, hex: string): Edited {
  return replace(strip, index, (entry) => {
    if (entry.swatch.hex === hex) return entry;
    const was = entry.was ?? entry.swatch.name;
    const own = ownColor(hex, entry.swatch.weight, entry.rank);
    return { ...own, on: entry.on || hasRoom(strip), ...(was !== undefined && { was }) };
  });
}

/** As many as fit are used; what is there already is turned on. */
function add(strip: Edited, hexes: readonly string[]): Edited {
  const used = strip.entries.filter(({ on }) => on);
  const weight = used.length > 0 ? 1 / used.length : 1;
  return hexes.reduce((now, hex) => take(now, ownColor(hex, weight, now.entries.length)), strip);
}

function take(strip: Edited, found: Found): Edited {
  const on = hasRoom(strip);
  const index = strip.entries.findIndex(({ swatch }) => swatch.hex === found.swatch.hex);
  if (index >= 0) return replace(strip, index, (entry) => ({ ...entry, on: entry.on || on }));
  return { ...strip, entries: [...strip.entries, { ...found, on }] };
}

function ownColor(hex: string, weight: number, rank: number): Found {
  const swatch: Swatch = { hex, weight, source: 'paint' };
  return { swatch, outside: false, neutral: false, rank };
}

function replace(strip: Edited, index: number, by: (entry: Entry) => Entry): Edited {
  const entries = strip.entries.map((entry, at) => (at === index ? by(entry) : entry));
  return { ...strip, entries };
}
