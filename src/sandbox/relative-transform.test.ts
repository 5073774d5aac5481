import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Matrix, relativeTransform } from './relative-transform';

const turned = (degrees: number, x: number, y: number): Matrix => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [cos, sin, x],
    [-sin, cos, y],
  ];
};
const times = ([[a, b, x], [c, d, y]]: Matrix, [[e, f, u], [g, h, v]]: Matrix): Matrix => [
  [a * e + b * g, a * f + b * h, a * u + b * v + x],
  [c * e + d * g, c * f + d * h, c * u + d * v + y],
];

test('what lies inside an upright frame is only moved', () => {
  expect(relativeTransform(turned(0, 100, 200), turned(0, 130, 240))).toMatchObject([
    { 2: 30 },
    { 2: 40 },
  ]);
});

test('putting a layer back into its frame brings it to where it was', () => {
  const side = fc.integer({ min: -5000, max: 5000 });
  const transform = fc.tuple(fc.integer({ min: -180, max: 180 }), side, side);
  fc.assert(
    fc.property(transform, transform, (frame, layer) => {
      const [outer, inner] = [turned(...frame), turned(...layer)];
      const back = times(outer, relativeTransform(outer, inner)).flat();
      back.forEach((value, at) => expect(value).toBeCloseTo(inner.flat()[at] ?? NaN, 6));
    }),
  );
});
