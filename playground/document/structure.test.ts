import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from './open-pencil-document';
import { named, testDocument } from './test-document';

let document: OpenPencilDocument;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const frame = board.node(page, 'FRAME', 'Frame', { x: 100, y: 100, width: 200, height: 200 });
    board.rectangle(frame, 'Inside', { x: 10, y: 10 });
    const group = board.node(page, 'GROUP', 'Group', { x: 400, width: 50, height: 50 });
    board.rectangle(group, 'Grouped', { width: 50, height: 50 });
    board.node(page, 'SECTION', 'Section', { x: 600 });
    board.node(page, 'COMPONENT', 'Component', { x: 800 });
    board.node(page, 'COMPONENT', 'Other component', { x: 1000 });
  });
});

const insert = (parent: string, child: string, index: number | null = null) => {
  document.insertChild(named(document, parent), index, named(document, child));
};

test('new nodes land on top of the current page at 0,0 with Figma’s defaults', () => {
  const id = document.create('FRAME');
  expect(document.get(id, 'parent')).toBe(document.currentPageId);
  const children = document.get(document.currentPageId, 'children') as string[];
  expect(children.at(-1)).toBe(id);
  expect(document.get(id, 'fills')).toMatchObject([{ type: 'SOLID', color: { r: 1, g: 1, b: 1 } }]);
  expect([document.get(id, 'x'), document.get(id, 'width')]).toEqual([0, 100]);
});

test('a node keeps its x and y as numbers in a new parent', () => {
  document.insertChild(document.currentPageId, 0, named(document, 'Inside'));
  expect(document.get(named(document, 'Inside'), 'x')).toBe(10);
});

test('a group ends with its last layer', () => {
  const group = named(document, 'Group');
  insert('Frame', 'Grouped');
  expect(document.typeOf(group)).toBeNull();
  document.undo();
  expect(document.typeOf(group)).toBe('GROUP');
});

describe('a move is refused', () => {
  test.each([
    ['into itself', 'Frame', 'Frame'],
    ['into a layer that holds nothing', 'Inside', 'Group'],
    ['of a section into a frame', 'Frame', 'Section'],
  ])('%s', (_, parent, child) => {
    expect(() => {
      insert(parent, child);
    }).toThrow('in appendChild: Cannot move node');
  });

  test('of a component into another', () => {
    const component = named(document, 'Component');
    const holder = document.create('FRAME');
    document.set(holder, 'name', 'Holder');
    document.insertChild(holder, null, component);
    insert('Other component', 'Frame');
    for (const child of [component, holder])
      expect(() => {
        document.insertChild(named(document, 'Frame'), null, child);
      }).toThrow('Components cannot be inside of components');
  });

  test('to a place that is not there', () => {
    expect(() => {
      insert('Frame', 'Grouped', 7);
    }).toThrow('in insertChild: Expected "index" to be between 0 and 1 but got 7');
  });
});

test('the selection never holds a node and what it is in', () => {
  document.selection = [named(document, 'Inside'), named(document, 'Frame')];
  expect(document.selection).toEqual([named(document, 'Frame')]);
});

test('the selection holds nodes of the current page alone', () => {
  expect(() => {
    document.selection = ['77:7'];
  }).toThrow('in set_selection');
});
