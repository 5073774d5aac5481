import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from './open-pencil-document';
import { named, RED, testDocument } from './test-document';

let document: OpenPencilDocument;
let component: string;
let instance: string;
let mainDot: string;
let dot: string;

const GREEN = [{ type: 'SOLID', color: { r: 0, g: 1, b: 0 } }];
const fillOf = (id: string) =>
  (document.get(id, 'fills') as { color: { r: number; g: number } }[])[0]?.color;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    const main = board.node(page, 'COMPONENT', 'Main', { fills: [RED] });
    board.rectangle(main, 'Dot', { width: 20, height: 20, fills: [RED] });
    board.instance(page, main, 'Use');
  });
  component = named(document, 'Main');
  instance = named(document, 'Use');
  [mainDot = ''] = document.descendants(component);
  [dot = ''] = document.descendants(instance);
});

test('a layer of an instance is named after both', () => {
  expect(dot).toBe(`I${instance};${mainDot}`);
  expect(document.mainComponentId(instance)).toBe(component);
});

describe('an override', () => {
  test('lives on the instance alone', () => {
    document.set(dot, 'fills', GREEN);
    expect(fillOf(dot)).toMatchObject({ g: 1 });
    expect(fillOf(mainDot)).toMatchObject({ r: 1, g: 0 });
  });

  test('stays when the main component changes; everything else follows', () => {
    const other = document.createInstance(component);
    const [otherDot = ''] = document.descendants(other);
    document.set(dot, 'fills', GREEN);
    document.set(mainDot, 'fills', [{ type: 'SOLID', color: { r: 0, g: 0, b: 1 } }]);
    expect(fillOf(dot)).toMatchObject({ g: 1 });
    expect(fillOf(otherDot)).toMatchObject({ b: 1 });
    document.undo();
    expect(fillOf(mainDot)).toMatchObject({ r: 1 });
  });
});

describe('inside an instance nothing', () => {
  test('is added', () => {
    const made = document.create('RECTANGLE');
    const add = () => {
      document.insertChild(instance, null, made);
    };
    expect(add).toThrow(
      'in appendChild: Cannot move node. New parent is an instance or is inside of an instance',
    );
  });

  test('is removed', () => {
    expect(() => {
      document.remove(dot);
    }).toThrow('in remove: Removing this node is not allowed');
  });

  test('is reordered or taken out', () => {
    expect(() => {
      document.insertChild(document.currentPageId, 0, dot);
    }).toThrow('in insertChild: Cannot move node');
  });

  test('is moved or resized', () => {
    const words = 'This property cannot be overriden on an instance';
    expect(() => {
      document.set(dot, 'x', 4);
    }).toThrow(`in set_x: ${words}`);
    expect(() => {
      document.resize(dot, 4, 4);
    }).toThrow(words);
  });
});

test('what is added to a main component appears in its instances', () => {
  const made = document.create('RECTANGLE');
  document.insertChild(component, null, made);
  expect(document.descendants(instance)).toEqual([dot, `I${instance};${made}`]);
  document.remove(made);
  expect(document.descendants(instance)).toEqual([dot]);
});

test('a clone of an instance has layers of its own', () => {
  const clone = document.clone(instance);
  expect(document.descendants(clone)).toEqual([`I${clone};${mainDot}`]);
  expect(document.mainComponentId(clone)).toBe(component);
});

test('a layer cloned out of an instance is a layer of its own', () => {
  const clone = document.clone(dot);
  expect(clone.startsWith('I')).toBe(false);
  expect(document.get(clone, 'parent')).toBe(document.currentPageId);
  document.set(clone, 'x', 40);
  document.remove(clone);
});
