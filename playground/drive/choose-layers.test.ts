import { describe, expect, test } from 'vitest';
import { chooseLayers } from './choose-layers';

const layer = (id: string, name: string, pageId = '0:1', type = 'FRAME') => ({
  ...{ id, name, type, pageId },
  parentId: pageId,
});
const ALL = [
  layer('1:2', 'Hero'),
  layer('1:3', 'Card'),
  layer('1:4', 'Card'),
  layer('I1:4;2:5', 'Label', '0:1', 'TEXT'),
  layer('5:6', 'Other', '0:2'),
  layer('5:7', '12:34', '0:2'),
];

describe('choosing layers', () => {
  test('by exact name and by id, in the order asked', () => {
    expect(chooseLayers(ALL, ['1:3', 'Hero'])).toEqual({ layers: [ALL[1], ALL[0]] });
  });

  test('inside an instance by its long id', () => {
    expect(chooseLayers(ALL, ['I1:4;2:5'])).toEqual({ layers: [ALL[3]] });
  });

  test('the same layer by name and by id is chosen once', () => {
    expect(chooseLayers(ALL, ['1:2', 'Hero'])).toEqual({ layers: [ALL[0]] });
  });

  test('a name of several layers is refused with their ids', () => {
    expect(chooseLayers(ALL, ['Card'])).toEqual({
      refusal: '2 layers are called “Card”; choose one by id: 1:3, 1:4.',
    });
  });

  test('a name of none is refused with ids to choose from', () => {
    expect(chooseLayers(ALL, ['hero'])).toMatchObject({
      refusal: expect.stringMatching(/^No layer is called “hero”; .*1:2 “Hero”/) as string,
    });
  });

  test('what looks like an id is never a name', () => {
    expect(chooseLayers(ALL, ['12:34'])).toMatchObject({
      refusal: expect.stringMatching(/^No layer has the id 12:34/) as string,
    });
  });

  test('layers of two pages are refused', () => {
    expect(chooseLayers(ALL, ['Hero', 'Other'])).toEqual({
      refusal:
        'Layers of one page can be selected together, not of several: 1:2 (page 0:1), 5:6 (page 0:2).',
    });
  });

  test('an empty document offers nothing', () => {
    expect(chooseLayers([], ['Hero'])).toEqual({ refusal: 'No layer is called “Hero”.' });
  });
});
