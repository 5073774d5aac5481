import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/messages';
import type { Card, Picture } from './cards';
import { entryId, layersOf, rowsOf, seenOf } from './rows';

const fill: Target = {
  kind: 'fill',
  nodeId: '1:2',
  pageId: '0:1',
  name: 'Hero image',
  box: { x: 0, y: 0, width: 100, height: 100 },
};
const fresh: Target = { ...fill, kind: 'new', nodeId: null };

function picture(id: string, on: string | null = null, imageHash = id): Picture {
  return {
    ...{ id, blob: new Blob(), thumbnail: null, width: 1, height: 1, told: null, snapped: null },
    ...{ cut: { kind: 'whole' }, hardToRead: [] },
    state: on
      ? { at: 'placed', nodeId: on, nodeName: '', imageHash, notices: [], change: 'none' }
      : { at: 'ready' },
  };
}

function card(click: number, target: Target, ...pictures: Picture[]): Card {
  const request = {
    ...{ model: 'm', prompt: 'p', ratio: null, colors: [], background: null },
    ...{ input: null, count: 1 },
  };
  const recipe = {
    ...{ version: 1, mode: 'illustrate', prompt: 'p', model: 'm', route: 'chat', ratio: null },
    ...{ palette: { swatches: [], background: null }, strength: null, cost: null },
    ...{ fidelity: null, date: '' },
  } satisfies Card['recipe'];
  return {
    ...{ id: `${click}.${target.nodeId ?? ''}`, click, request, recipe, target, pictures },
    ...{
      restyle: null,
      raw: null,
      onto: null,
      price: 0,
      usual: 8,
      startedAt: click,
      state: { at: 'draft' },
    },
    ...{ attempt: { posts: [{ route: 'chat', body: '' }], alone: true } },
    before: Promise.resolve(null),
  };
}

describe('rows of pictures', () => {
  test('clicks into one layer go on in its row, numbered as they were made', () => {
    const [row, ...others] = rowsOf([card(2, fill, picture('b')), card(1, fill, picture('a'))]);
    expect(others).toEqual([]);
    expect(row?.pictures.map(({ picture: { id } }) => id)).toEqual(['a', 'b']);
  });

  test('every click that makes a new layer has a row of its own, the newest first', () => {
    const rows = rowsOf([card(2, fresh, picture('b')), card(1, fresh, picture('a'))]);
    expect(rows.map(({ pictures }) => pictures[0]?.picture.id)).toEqual(['b', 'a']);
  });

  test('the layers of one click stay in their reading order', () => {
    const other = { ...fill, nodeId: '1:3' };
    expect(rowsOf([card(1, fill), card(1, other)]).map(({ key }) => key)).toEqual(['1:2', '1:3']);
  });

  test('the picture on the canvas is the one whose hash its layer shows', () => {
    const [row] = rowsOf([card(1, fill, picture('a', '1:2'), picture('b', '1:2'))]);
    const seen = (hash: string | null) => {
      const entry = row && seenOf(row, new Map([['1:2', hash]]));
      return entry && entryId(entry);
    };
    expect(seen('a')).toBe('1.1:2/a');
    expect(seen('b')).toBe('1.1:2/b');
    expect(seen(null)).toBeNull();
    expect(seen('of another')).toBeNull();
  });

  test('Original concerns every layer its pictures were put on, once', () => {
    const [row] = rowsOf([
      card(1, fill, picture('a', '1:2'), picture('b', '1:2'), picture('c', '9:9'), picture('d')),
    ]);
    expect(row && layersOf(row)).toEqual(['1:2', '9:9']);
  });
});
