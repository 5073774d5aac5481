import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from './open-pencil-document';
import { named, RED, testDocument } from './test-document';

let document: OpenPencilDocument;
let square: string;
let group: string;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    board.rectangle(page, 'Square', { fills: [RED], x: 10, y: 20, width: 100, height: 50 });
    const made = board.node(page, 'GROUP', 'Group', { x: 300, y: 0, width: 40, height: 40 });
    board.rectangle(made, 'Grouped', { x: 0, y: 0, width: 40, height: 40 });
  });
  square = named(document, 'Square');
  group = named(document, 'Group');
});

const set = (property: string, value: unknown) => () => {
  document.set(square, property, value);
};

describe('a write is refused', () => {
  test('of another type, in the words of Figma', () => {
    expect(set('opacity', '1')).toThrow(
      'in set_opacity: Expected "opacity" to have type number but got string instead',
    );
    expect(set('visible', 1)).toThrow('in set_visible: Expected "visible" to have type boolean');
    expect(set('name', null)).toThrow('to have type string but got null');
    expect(set('x', NaN)).toThrow('to have type number but got NaN');
  });

  test('out of range', () => {
    expect(set('opacity', 1.5)).toThrow('less than or equal to 1');
    expect(set('cornerRadius', -1)).toThrow('greater than or equal to 0');
    expect(set('blendMode', 'GLOW')).toThrow('Invalid enum value');
  });

  test('of what can only be read', () => {
    expect(set('width', 10)).toThrow('no setter for property');
    expect(set('absoluteBoundingBox', {})).toThrow('no setter for property');
  });

  test('of what the node does not have', () => {
    expect(() => document.get(group, 'fills')).toThrow(
      "node.fills: no such property 'fills' on GROUP node",
    );
    expect(set('characters', 'x')).toThrow("no such property 'characters' on RECTANGLE node");
  });

  test('of a place outside a layout that is not there', () => {
    expect(set('layoutPositioning', 'ABSOLUTE')).toThrow('if the parent node has layoutMode');
  });

  test('of style ids, which dynamic pages set in another way', () => {
    expect(set('fillStyleId', 'S:2:1,')).toThrow('Use node.setFillStyleIdAsync instead.');
  });

  test('of a node that is gone', () => {
    document.remove(square);
    expect(set('name', 'x')).toThrow(`in set_name: The node with id "${square}" does not exist`);
    expect(document.typeOf(square)).toBeNull();
  });

  test('of what the playground does not simulate, plainly', () => {
    expect(() => document.get(square, 'reactions')).toThrow('The playground does not simulate');
  });
});

describe('geometry', () => {
  test('is Figma’s: x and y are the corner of the turned node', () => {
    document.set(square, 'rotation', 90);
    expect(document.get(square, 'x')).toBeCloseTo(10);
    expect(document.get(square, 'y')).toBeCloseTo(20);
    expect(document.get(square, 'rotation')).toBeCloseTo(90);
    const box = document.get(square, 'absoluteBoundingBox') as Record<string, number>;
    // Counter-clockwise about the top left corner: the node lies above it.
    expect(box['x']).toBeCloseTo(10);
    expect(box['y']).toBeCloseTo(-80);
    expect(box['width']).toBeCloseTo(50);
  });

  test('is set by one transform as by its parts', () => {
    document.set(square, 'rotation', 30);
    document.set(square, 'x', 70);
    const turned = document.get(square, 'relativeTransform');
    const { y } = document.get(square, 'absoluteBoundingBox') as { y: number };
    document.set(square, 'rotation', 0);
    document.set(square, 'relativeTransform', turned);
    expect(document.get(square, 'rotation')).toBeCloseTo(30);
    expect(document.get(square, 'x')).toBeCloseTo(70);
    expect((document.get(square, 'absoluteBoundingBox') as { y: number }).y).toBeCloseTo(y);
  });

  test('is flipped by a transform, which comes back as it was set', () => {
    const [half, wide] = [0.5, Math.sqrt(0.75)];
    for (const flipped of [
      [
        [-1, 0, 200],
        [0, 1, 20],
      ],
      [
        [1, 0, 10],
        [0, -1, 90],
      ],
      [
        [half, wide, 30],
        [wide, -half, 40],
      ],
      [
        [half, -wide, 30],
        [wide, half, 40],
      ],
    ]) {
      document.set(square, 'relativeTransform', flipped);
      const told = document.get(square, 'relativeTransform') as number[][];
      flipped.flat().forEach((number, at) => expect(told.flat()[at]).toBeCloseTo(number));
    }
  });

  test('refuses transforms that change the size', () => {
    const twice = [
      [2, 0, 0],
      [0, 2, 0],
    ];
    expect(set('relativeTransform', twice)).toThrow('in set_relativeTransform: The axes');
    expect(set('relativeTransform', [[1, 0, 0]])).toThrow('Array must contain exactly 2');
    const skewed = [
      [1, 0.6, 0],
      [0, 0.8, 0],
    ];
    expect(set('relativeTransform', skewed)).toThrow('does not simulate');
  });

  test('in a group is that of the group’s own parent, and the group follows', () => {
    const grouped = named(document, 'Grouped');
    expect(document.get(grouped, 'x')).toBe(300);
    document.set(grouped, 'x', 320);
    expect(document.get(grouped, 'x')).toBe(320);
    expect(document.get(group, 'x')).toBe(320);
  });
});

describe('resize', () => {
  test('refuses what is too small or no number', () => {
    expect(() => {
      document.resize(square, 0, 10);
    }).toThrow('in resize');
    expect(() => {
      document.resize(square, 10, NaN);
    }).toThrow('Expected "height" to have type number but got NaN instead');
  });

  test('turns hugging into a fixed size', async () => {
    const layout = await testDocument((board, page) => {
      const row = board.stack(page, 'Row', 'HORIZONTAL', { padding: [10, 10] });
      board.rectangle(row, 'One', { width: 20, height: 20 });
    });
    const row = named(layout, 'Row');
    layout.resize(row, 300, 40);
    expect(layout.get(row, 'primaryAxisSizingMode')).toBe('FIXED');
    expect(layout.get(row, 'width')).toBe(300);
  });

  test('lets children follow their constraints', async () => {
    const frames = await testDocument((board, page) => {
      const frame = board.node(page, 'FRAME', 'Frame', { width: 100, height: 100 });
      board.rectangle(frame, 'Right', {
        ...{ x: 80, width: 20, height: 20, horizontalConstraint: 'MAX' },
      });
      board.rectangle(frame, 'Wide', {
        ...{ x: 10, width: 80, height: 20, horizontalConstraint: 'STRETCH' },
      });
    });
    frames.resize(named(frames, 'Frame'), 150, 100);
    expect(frames.get(named(frames, 'Right'), 'x')).toBe(130);
    expect(frames.get(named(frames, 'Wide'), 'width')).toBe(130);
  });
});
