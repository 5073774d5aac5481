import { expect, test } from 'vitest';
import { hasProperty } from './node-properties';
import type { FigmaType } from './node-types';

const types: FigmaType[] = [
  ...(['FRAME', 'COMPONENT', 'INSTANCE', 'RECTANGLE', 'ELLIPSE', 'TEXT', 'LINE'] as const),
  ...(['VECTOR', 'GROUP', 'SECTION', 'CONNECTOR', 'PAGE', 'DOCUMENT'] as const),
];
const having = (property: string) => types.filter((type) => hasProperty(type, property));

test('Figma’s table of who has fills, strokes, effects and children', () => {
  expect(having('fills')).toEqual([
    ...['FRAME', 'COMPONENT', 'INSTANCE', 'RECTANGLE', 'ELLIPSE', 'TEXT', 'LINE', 'VECTOR'],
    'SECTION',
  ]);
  expect(having('strokes')).toContain('CONNECTOR');
  expect(having('effects')).toContain('GROUP');
  expect(having('effects')).not.toContain('SECTION');
  expect(having('opacity')).not.toContain('SECTION');
  expect(having('children')).toEqual([
    ...['FRAME', 'COMPONENT', 'INSTANCE', 'GROUP', 'SECTION', 'PAGE', 'DOCUMENT'],
  ]);
  expect(having('backgrounds')).toEqual(['PAGE']);
});

test('nobody has what Figma does not know', () => {
  expect(having('colour')).toEqual([]);
  expect(having('toString')).toEqual([]);
});
