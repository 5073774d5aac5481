import { describe, expect, test } from 'vitest';
import { ancestorsOf, layerRows } from './layer-rows';

const NODES: Record<string, { type: string; parent: string | null; children?: string[] }> = {
  page: { type: 'PAGE', parent: null, children: ['back', 'card'] },
  back: { type: 'RECTANGLE', parent: 'page' },
  card: { type: 'FRAME', parent: 'page', children: ['row', 'empty'] },
  row: { type: 'FRAME', parent: 'card', children: ['label'] },
  empty: { type: 'FRAME', parent: 'card', children: [] },
  label: { type: 'TEXT', parent: 'row' },
};

const document = {
  typeOf: (id: string) => NODES[id]?.type ?? null,
  has: (id: string, property: string) => property in (NODES[id] ?? {}),
  get: (id: string, property: string) => (NODES[id] as Record<string, unknown>)[property],
};

describe('the layers tree', () => {
  test('shows the topmost layer first and hides what is closed', () => {
    expect(layerRows(document, 'page', new Set())).toEqual([
      { id: 'card', depth: 0, open: false },
      { id: 'back', depth: 0, open: null },
    ]);
  });

  test('shows the inside of opened layers, and no triangle on empty ones', () => {
    expect(layerRows(document, 'page', new Set(['card', 'row']))).toEqual([
      { id: 'card', depth: 0, open: true },
      { id: 'empty', depth: 1, open: null },
      { id: 'row', depth: 1, open: true },
      { id: 'label', depth: 2, open: null },
      { id: 'back', depth: 0, open: null },
    ]);
  });

  test('a page with nothing on it has no lines', () => {
    expect(layerRows(document, 'empty', new Set())).toEqual([]);
  });

  test('knows what to open for a layer to be seen', () => {
    expect(ancestorsOf(document, 'label')).toEqual(['card', 'row']);
    expect(ancestorsOf(document, 'gone')).toEqual([]);
  });
});
