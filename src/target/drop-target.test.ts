import { expect, test } from 'vitest';
import type { Layer } from '../layer';
import { dropTarget } from './drop-target';
import { layerLike } from './targets.fixture';

const drop = (layer: Layer | null) =>
  dropTarget({ pageId: '0:1', layer, x: 100, y: 50 }, { width: 61, height: 40 }, 'a fox');

test('a picture dropped on a layer becomes its fill', () => {
  expect(drop(layerLike({}))).toEqual({
    ...{ kind: 'fill', nodeId: '1:2', pageId: '0:1', name: 'Hero' },
    box: layerLike({}).box,
  });
});

test('dropped on a frame it goes behind what is in it, not into the child meant for pictures', () => {
  const { box } = layerLike({});
  const pictureChild = { id: '1:9', name: 'Photo', box, inMain: false };
  const frame = layerLike({ type: 'FRAME', hasChildren: true, pictureChild });
  expect(drop(frame)).toMatchObject({ kind: 'fill', nodeId: '1:2' });
});

test('dropped in an instance it overrides the layer there', () => {
  expect(drop(layerLike({ id: 'I1:2;3:4', inInstance: true }))).toMatchObject({
    ...{ kind: 'fill', nodeId: 'I1:2;3:4' },
  });
});

test.each(['text', 'locked', 'component-set', 'line', 'zero-size'] as const)(
  'a layer that takes none says why: %s',
  (refusesFill) => {
    expect(drop(layerLike({ refusesFill }))).toBe(refusesFill);
  },
);

test('dropped on nothing it stands around the pointer, in its own size, on whole pixels', () => {
  expect(drop(null)).toEqual({
    ...{ kind: 'spot', nodeId: null, pageId: '0:1', name: 'a fox' },
    box: { x: 70, y: 30, width: 61, height: 40 },
  });
});

test('a section is canvas too', () => {
  const section = layerLike({ type: 'SECTION', refusesFill: 'section' });
  expect(drop(section)).toMatchObject({ kind: 'spot', nodeId: '1:2' });
});
