/** Figma's `Transform`: the axes and the corner, without its typings, for the test. */
export type Matrix = [[number, number, number], [number, number, number]];

/** Where `inner` lies in the coordinates of `outer`, both given in those of the page. */
export function relativeTransform(outer: Matrix, inner: Matrix): Matrix {
  const [[a, b, x], [c, d, y]] = outer;
  const [[e, f, u], [g, h, v]] = inner;
  const area = a * d - b * c;
  const across = (p: number, q: number) => (d * p - b * q) / area;
  const down = (p: number, q: number) => (a * q - c * p) / area;
  return [
    [across(e, g), across(f, h), across(u - x, v - y)],
    [down(e, g), down(f, h), down(u - x, v - y)],
  ];
}
