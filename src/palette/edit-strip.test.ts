import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editStrip, type Edited, openPalette, openStrip, type StripEdit } from './edit-strip';
import type { Found, Strip } from './read-strip';

function found(hex: string, weight: number, rank: number, more: Partial<Found> = {}): Found {
  const swatch = { hex, weight, source: 'variable' as const, name: `Name of ${hex}`, id: hex };
  return { swatch, rank, outside: false, neutral: false, ...more };
}

const reading: Strip = {
  seen: [
    found('#ffffff', 0.5, 0, { neutral: true }),
    found('#0f4c5c', 0.2, 1),
    found('#fb8b24', 0.15, 2),
    found('#9a031e', 0.06, 3),
    found('#111827', 0.05, 4, { neutral: true }),
    found('#5f0f40', 0.03, 5),
    found('#e36414', 0.01, 6),
  ],
  unseen: Array.from({ length: 9 }, (_, at) => found(`#00000${at}`, 0, 7 + at)),
  background: null,
  behind: null,
  measured: true,
};

const { strip } = openStrip(reading);
const hexes = ({ entries }: Edited) =>
  entries.map(({ swatch, on }) => (on ? '' : '-') + swatch.hex);
const after = (edit: StripEdit, from = strip) => editStrip(from, edit);

test('colours stand before neutrals, six are used, and what is not seen stands at the end', () => {
  expect(hexes(strip)).toEqual([
    ...['#0f4c5c', '#fb8b24', '#9a031e', '#5f0f40', '-#e36414', '#ffffff', '#111827'],
    '-#000000',
  ]);
  expect(strip.more).toHaveLength(8);
});

test('the palette is what is used, in that order, and its weights sum to 1', () => {
  const { palette } = openStrip(reading);
  expect(palette.swatches.map(({ hex }) => hex)).toEqual([
    ...['#0f4c5c', '#fb8b24', '#9a031e', '#5f0f40', '#ffffff', '#111827'],
  ]);
  expect(palette.swatches.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
});

describe('an edit', () => {
  test('leaves a colour out and takes it in again; it stays in its place', () => {
    const out = after({ kind: 'turn', index: 0 });
    expect(hexes(out.strip)[0]).toBe('-#0f4c5c');
    expect(out.palette.swatches).toHaveLength(5);
    expect(after({ kind: 'turn', index: 0 }, out.strip).strip).toEqual(strip);
  });

  test('uses the three that matter most', () => {
    expect(after({ kind: 'use', count: 3 }).palette.swatches.map(({ hex }) => hex)).toEqual([
      ...['#0f4c5c', '#fb8b24', '#ffffff'],
    ]);
  });

  test('of a value unlinks the colour from its variable, and says from which', () => {
    const [entry] = after({ kind: 'recolor', index: 0, text: ' F80 ' }).strip.entries;
    expect(entry).toMatchObject({
      on: true,
      was: 'Name of #0f4c5c',
      swatch: { hex: '#ff8800', source: 'paint' },
    });
    expect(entry?.swatch).not.toHaveProperty('id');
    expect(after({ kind: 'recolor', index: 0, text: '#0F4C5C' }).strip).toEqual(strip);
    expect(after({ kind: 'recolor', index: 0, text: 'teal' })).toMatchObject({
      strip,
      left: 'teal',
    });
  });

  test('adds pasted colours, turns on what is there, and gives back what it could not read', () => {
    const { strip: now, left } = after({ kind: 'add', text: '#123456, #e36414 tael' });
    expect(hexes(now)).toContain('#e36414');
    expect(hexes(now).at(-1)).toBe('#123456');
    expect(left).toBe('tael');
  });

  test('adds by name what a large source has besides', () => {
    const { strip: now } = after({ kind: 'add', text: 'Name of #000008' });
    expect(hexes(now).at(-1)).toBe('#000008');
    expect(now.more).toHaveLength(7);
  });

  test('removes', () => {
    expect(hexes(after({ kind: 'remove', index: 1 }).strip)).not.toContain('#fb8b24');
  });
});

test('a palette kept from before opens as it was', () => {
  const { palette } = openStrip(reading);
  const [kept, before] = [openPalette(palette).palette, palette].map(({ swatches }) =>
    swatches.map(({ hex, weight }) => [hex, weight.toFixed(6)]),
  );
  expect(kept).toEqual(before);
});

test('whatever is done, at most ten are used, their weights are numbers and sum to 1', () => {
  const index = fc.nat(14);
  const text = fc.oneof(fc.string(), fc.constant('#123 #456 #789 #abc #def #fed #cba #987'));
  const edit = fc.oneof(
    fc.record({ kind: fc.constantFrom('turn' as const, 'remove' as const), index }),
    fc.record({ kind: fc.constant('recolor' as const), index, text }),
    fc.record({ kind: fc.constant('add' as const), text }),
    fc.record({ kind: fc.constant('use' as const), count: fc.integer({ min: 1, max: 10 }) }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let now = strip;
      for (const one of edits) {
        const { strip: next, palette } = editStrip(now, one);
        now = next;
        expect(palette.swatches.length).toBeLessThanOrEqual(10);
        const sum = palette.swatches.reduce((total, { weight }) => total + weight, 0);
        if (palette.swatches.length > 0) expect(sum).toBeCloseTo(1, 9);
      }
    }),
  );
});
