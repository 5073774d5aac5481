import { describe, expect, test } from 'vitest';
import type { Layer, RefusesFill } from '../layer';
import { proposeTargets } from './propose-targets';
import { layerLike, select } from './targets.fixture';

const BOX = { x: 0, y: 0, width: 400, height: 300 };
const HERO = {
  ...{ id: '1:9', name: 'hero', inMain: false },
  box: { x: 20, y: 30, width: 200, height: 100 },
};
const REFUSALS: RefusesFill[] = [
  'text',
  'group',
  'line',
  'slice',
  'connector',
  'section',
  'component-set',
  'other',
  'locked',
  'hidden',
];

function one(mode: 'illustrate' | 'restyle', part: Partial<Layer>) {
  const proposals = proposeTargets(select(layerLike(part)), mode);
  expect(proposals).toHaveLength(1);
  return proposals[0];
}

describe('Illustrate, of one layer, goes into', () => {
  test.each(['RECTANGLE', 'ELLIPSE', 'VECTOR', 'BOOLEAN_OPERATION', 'FRAME'])(
    'the fill of a %s without children',
    (type) => {
      expect(one('illustrate', { type })).toMatchObject({
        target: { kind: 'fill', nodeId: '1:2', pageId: '0:1', name: 'Hero', box: BOX },
        into: 'own-fill',
        inAllInstances: false,
      });
    },
  );

  test.each(['FRAME', 'INSTANCE', 'COMPONENT'])(
    'the background of a %s with children, behind them',
    (type) => {
      expect(one('illustrate', { type, hasChildren: true })).toMatchObject({
        target: { kind: 'fill', nodeId: '1:2' },
        into: 'background',
        inAllInstances: false,
      });
    },
  );

  test('the one child of a frame that is meant for it', () => {
    expect(one('illustrate', { hasChildren: true, pictureChild: HERO })).toMatchObject({
      target: { kind: 'fill', nodeId: '1:9', name: 'hero', box: HERO.box },
      into: 'picture-child',
      layer: { id: '1:2' },
      inAllInstances: false,
    });
  });

  test('a main component or a layer in one, whose instances all show it', () => {
    const main = { type: 'COMPONENT', hasChildren: true, inMain: true };
    expect(one('illustrate', main)).toMatchObject({ inAllInstances: true });
    expect(one('illustrate', { inMain: true })).toMatchObject({ inAllInstances: true });
    const pictureChild = { ...HERO, inMain: true };
    expect(one('illustrate', { pictureChild })).toMatchObject({ inAllInstances: true });
  });

  test('an override, of a sublayer of an instance', () => {
    expect(one('illustrate', { inInstance: true })).toMatchObject({
      target: { kind: 'fill', nodeId: '1:2' },
      into: 'override',
    });
  });

  test.each(REFUSALS)('a new layer of its size, beside one that is %s', (refusesFill) => {
    expect(one('illustrate', { refusesFill })).toMatchObject({
      target: { kind: 'new', nodeId: '1:2', name: '', box: BOX },
      into: 'new-layer',
      why: refusesFill,
    });
  });

  test('a square new layer, beside one without a size', () => {
    const flat = layerLike({
      refusesFill: 'zero-size',
      box: { x: 7, y: 9, width: 300, height: 0 },
    });
    const [proposal] = proposeTargets(select(flat), 'illustrate');
    expect(proposal?.target.box).toEqual({ x: 7, y: 9, width: 1024, height: 1024 });
  });

  test('a new layer in view, when nothing is selected', () => {
    expect(proposeTargets(select(), 'illustrate')).toMatchObject([
      {
        target: { kind: 'new', nodeId: null, box: { width: 1024, height: 1024 } },
        layer: null,
        why: null,
      },
    ]);
  });
});

describe('Illustrate, of several layers, goes into', () => {
  const at = (id: string, x: number, y: number, part: Partial<Layer> = {}) =>
    layerLike({ id, box: { x, y, width: 100, height: 100 }, ...part });

  test('each that takes a picture, in reading order', () => {
    const layers = [at('d', 200, 210), at('b', 200, 10), at('c', 0, 200), at('a', 0, 0)];
    const targets = proposeTargets(select(...layers), 'illustrate');
    expect(targets.map(({ target }) => target.nodeId)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('only those that take one, when there are any', () => {
    const layers = [at('a', 0, 0, { refusesFill: 'text' }), at('b', 0, 200)];
    expect(proposeTargets(select(...layers), 'illustrate')).toMatchObject([
      { target: { kind: 'fill', nodeId: 'b' } },
    ]);
  });

  test('one new layer beside the first, when none takes one', () => {
    const layers = [
      at('b', 0, 200, { refusesFill: 'group' }),
      at('a', 0, 0, { refusesFill: 'text' }),
    ];
    expect(proposeTargets(select(...layers), 'illustrate')).toMatchObject([
      { target: { kind: 'new', nodeId: 'a' } },
    ]);
  });

  test('a layer once, when its frame proposes it too', () => {
    const frame = at('frame', 0, 0, { hasChildren: true, pictureChild: HERO });
    const child = layerLike({ ...HERO });
    const targets = proposeTargets(select(frame, child), 'illustrate');
    expect(targets.map(({ target }) => target.nodeId)).toEqual(['1:9']);
  });
});

describe('Restyle goes into', () => {
  test.each(['FRAME', 'COMPONENT', 'INSTANCE'])(
    'a frame beside a %s with children, so that its words can stay',
    (type) => {
      expect(one('restyle', { type, hasChildren: true, pictureChild: HERO })).toMatchObject({
        target: { kind: 'restyled', nodeId: '1:2', name: 'Hero — restyled', box: BOX },
        into: 'restyled-frame',
      });
    },
  );

  test.each([
    ['a shape', {}],
    ['a childless frame', { type: 'FRAME' }],
    ['a sublayer of an instance', { type: 'FRAME', hasChildren: true, inInstance: true }],
    ['a group', { type: 'GROUP', hasChildren: true, refusesFill: 'group' }],
    ['a section', { type: 'SECTION', hasChildren: true, refusesFill: 'section' }],
    ['a locked frame', { type: 'FRAME', hasChildren: true, refusesFill: 'locked' }],
    ['a text', { type: 'TEXT', refusesFill: 'text' }],
  ] as const)('a new layer of its size beside %s', (_, part) => {
    expect(one('restyle', part)).toMatchObject({
      target: { kind: 'new', nodeId: '1:2', name: 'Hero — restyled', box: BOX },
      into: 'new-layer',
      why: null,
    });
  });

  test('one for each of several that are worth it, in reading order', () => {
    const at = (id: string, x: number, part: Partial<Layer>) =>
      layerLike({ id, box: { x, y: 0, width: 100, height: 100 }, ...part });
    const layers = [
      at('b', 200, { type: 'FRAME', hasChildren: true }),
      at('arrow', 150, { refusesFill: 'connector' }),
      at('a', 0, { refusesFill: 'group' }),
    ];
    expect(proposeTargets(select(...layers), 'restyle')).toMatchObject([
      { target: { kind: 'new', nodeId: 'a' } },
      { target: { kind: 'restyled', nodeId: 'b' } },
    ]);
  });

  test('nothing when nothing is selected', () => {
    expect(proposeTargets(select(), 'restyle')).toEqual([]);
  });
});
