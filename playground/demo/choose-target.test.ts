import { describe, expect, test } from 'vitest';
import { chooseTarget } from './choose-target';

const PAGES = [
  { id: '0:1', name: 'Cover' },
  { id: '0:2', name: 'Screens' },
];
const layer = (id: string, type: string, parentId: string, pageId: string) => ({
  ...{ id, type, parentId, pageId },
  name: `Layer ${id}`,
});
const LAYERS = [
  layer('1:1', 'RECTANGLE', '0:1', '0:1'),
  layer('2:1', 'TEXT', '0:2', '0:2'),
  layer('2:2', 'FRAME', '0:2', '0:2'),
  layer('2:3', 'FRAME', '2:2', '0:2'),
];

describe('what the demo selects', () => {
  test('without a wish: the first top-level frame of the first page that has one', () => {
    expect(chooseTarget(PAGES, LAYERS, { page: null, select: [] })).toEqual([LAYERS[2]]);
  });

  test('on a page without a frame it asks for a layer', () => {
    expect(() => chooseTarget(PAGES, LAYERS, { page: 'Cover', select: [] })).toThrow('--select');
  });

  test('looks for layers on the named page only', () => {
    expect(() => chooseTarget(PAGES, LAYERS, { page: 'Cover', select: ['2:3'] })).toThrow(
      'No layer has the id 2:3',
    );
    expect(chooseTarget(PAGES, LAYERS, { page: 'Screens', select: ['2:3'] })).toEqual([LAYERS[3]]);
  });

  test('an unknown page is refused with those there are', () => {
    expect(() => chooseTarget(PAGES, LAYERS, { page: 'Home', select: [] })).toThrow(
      'No page is called “Home”; there is 0:1 “Cover”, 0:2 “Screens”.',
    );
  });
});
