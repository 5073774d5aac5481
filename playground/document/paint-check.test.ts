import { beforeEach, describe, expect, test } from 'vitest';
import { FigmaError } from './figma-document';
import type { OpenPencilDocument } from './open-pencil-document';
import { named, RED, testDocument } from './test-document';

let document: OpenPencilDocument;
let id: string;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    board.rectangle(page, 'Square', { fills: [RED] });
  });
  id = named(document, 'Square');
});

const black = { r: 0, g: 0, b: 0 };
const stop = { position: 0, color: { ...black, a: 1 } };
const identity = [
  [1, 0, 0],
  [0, 1, 0],
];
const HASH = 'a'.repeat(40);

describe('fills that Figma refuses', () => {
  test.each([
    ['alpha in a solid colour', [{ type: 'SOLID', color: { ...black, a: 1 } }], "'a' at [0].color"],
    ['a key nobody knows', [{ type: 'SOLID', color: black, glow: 1 }], "'glow' at [0]"],
    ['a channel above one', [{ type: 'SOLID', color: { r: 255, g: 0, b: 0 } }], '[0].color.r'],
    ['a channel that is no number', [{ type: 'SOLID', color: { r: NaN, g: 0, b: 0 } }], 'nan'],
    ['a missing channel', [{ type: 'SOLID', color: { r: 0, g: 0 } }], 'missing at [0].color.b'],
    ['opacity above one', [{ type: 'SOLID', color: black, opacity: 2 }], '[0].opacity'],
    ['visibility as a word', [{ type: 'SOLID', color: black, visible: 'no' }], '[0].visible'],
    ['an unknown kind', [{ type: 'GLITTER' }], '[0].type'],
    ['an unknown blend mode', [{ type: 'SOLID', color: black, blendMode: 'FOG' }], 'blendMode'],
    ['one paint without a list', { type: 'SOLID', color: black }, 'Expected array'],
    ['null in the list', [null], 'received null at [0]'],
    [
      'a gradient stop without alpha',
      [
        {
          type: 'GRADIENT_LINEAR',
          gradientTransform: identity,
          gradientStops: [{ position: 0, color: black }],
        },
      ],
      'Required value missing at [0].gradientStops[0].color.a',
    ],
    [
      'a gradient without transform',
      [{ type: 'GRADIENT_RADIAL', gradientStops: [stop] }],
      'missing at [0].gradientTransform',
    ],
    [
      'an image nobody has created',
      [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: HASH }],
      'does not exist at [0].imageHash',
    ],
    ['an image without scale mode', [{ type: 'IMAGE', imageHash: null }], '[0].scaleMode'],
    [
      'a crop transform on a filling image',
      [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: null, imageTransform: identity }],
      "'imageTransform'",
    ],
    [
      'a crooked rotation',
      [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: null, rotation: 45 }],
      '[0].rotation',
    ],
    [
      'a filter out of range',
      [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: null, filters: { exposure: 2 } }],
      '[0].filters.exposure',
    ],
    ['patterns outside their own function', [{ type: 'PATTERN' }], 'setFillsAsync'],
  ])('%s', (_, fills, words) => {
    const before = document.snapshot();
    const refused = () => {
      document.set(id, 'fills', fills);
    };
    expect(refused).toThrow(FigmaError);
    expect(refused).toThrow(words);
    expect(document.snapshot()).toEqual(before);
  });

  test('says it in the words of Figma', () => {
    expect(() => {
      document.set(id, 'fills', [{ type: 'SOLID', color: { ...black, a: 1 } }]);
    }).toThrow(
      `in set_fills: Property "fills" failed validation: Unrecognized key(s) in object: 'a' at [0].color`,
    );
  });
});

describe('fills that Figma takes', () => {
  test('come back with their defaults', () => {
    document.set(id, 'fills', [{ type: 'SOLID', color: { r: 0, g: 0.5, b: 1 }, opacity: 0.25 }]);
    expect(document.get(id, 'fills')).toEqual([
      {
        type: 'SOLID',
        visible: true,
        opacity: 0.25,
        blendMode: 'NORMAL',
        color: { r: 0, g: 0.5, b: 1 },
        boundVariables: {},
      },
    ]);
  });

  test.each([
    [
      'gradients',
      { type: 'GRADIENT_ANGULAR', gradientTransform: identity, gradientStops: [stop, stop] },
    ],
    [
      'image paints with filters',
      { type: 'IMAGE', scaleMode: 'TILE', imageHash: null, scalingFactor: 0.5, rotation: 90 },
    ],
    ['a crop', { type: 'IMAGE', scaleMode: 'CROP', imageHash: null, imageTransform: identity }],
  ])('can be written again as they were read: %s', (_, paint) => {
    document.set(id, 'fills', [paint]);
    const read = document.get(id, 'fills');
    document.set(id, 'fills', read);
    expect(document.get(id, 'fills')).toEqual(read);
    expect(read).toMatchObject([paint]);
  });
});
