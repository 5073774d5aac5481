import { describe, expect, test } from 'vitest';
import type { Layer, Selection } from './layer';
import { chooseTarget } from './target';

const layer = (part: Partial<Layer>): Layer => ({
  id: '1:2',
  name: 'Hero',
  type: 'RECTANGLE',
  width: 400,
  height: 300,
  refusesFill: null,
  ...part,
});
const select = (...layers: Layer[]): Selection => ({
  revision: 1,
  page: { id: '0:1', name: 'Page' },
  layers,
  count: layers.length,
  recipe: null,
});

describe('Illustrate goes into', () => {
  test('the selected layer when it takes a fill', () => {
    expect(chooseTarget(select(layer({})), 'illustrate')).toMatchObject({
      kind: 'fill',
      nodeId: '1:2',
    });
  });

  test('the first usable one of several', () => {
    const layers = [layer({ id: 'a', refusesFill: 'text' }), layer({ id: 'b' })];
    expect(chooseTarget(select(...layers), 'illustrate')).toMatchObject({ nodeId: 'b' });
  });

  test('a new layer of its size when it does not take a fill', () => {
    const target = chooseTarget(select(layer({ refusesFill: 'group' })), 'illustrate');
    expect(target).toMatchObject({ kind: 'new', nodeId: '1:2', width: 400, height: 300 });
  });

  test('a new layer in view when nothing is selected', () => {
    expect(chooseTarget(select(), 'illustrate')).toMatchObject({ kind: 'new', nodeId: null });
  });

  test('a new layer of a usable size beside one without any', () => {
    const flat = layer({ height: 0, refusesFill: 'line' });
    expect(chooseTarget(select(flat), 'illustrate')).toMatchObject({ width: 1024, height: 1024 });
  });
});

describe('Restyle goes into', () => {
  test('a new layer of the size of the selected one, never into it', () => {
    expect(chooseTarget(select(layer({})), 'restyle')).toMatchObject({
      kind: 'new',
      nodeId: '1:2',
      name: 'Hero — restyled',
      width: 400,
    });
  });

  test('nothing when nothing is selected', () => {
    expect(chooseTarget(select(), 'restyle')).toBeNull();
  });
});
