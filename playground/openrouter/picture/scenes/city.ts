import { circle, polygon, rect } from '../outline';
import type { Compose, Shape } from '../scene';
import { clouds, sun } from './sky';

/** A skyline in two rows with lit windows, trees in front. */
export const city: Compose = (size, cast, random) => {
  const { width, height } = size;
  const unit = Math.min(width, height);
  const slot = (i: number) => cast.depth[Math.min(i, cast.depth.length - 1)] ?? 0;
  const shapes: Shape[] = [
    ...sun(size, cast, random, 0.32),
    ...clouds(size, cast.light === 0 ? slot(0) : cast.light, random),
  ];
  const street = height * 0.86;
  for (let x = -unit * 0.05; x < width;) {
    const wide = unit * random.between(0.09, 0.16);
    const tall = unit * random.between(0.26, 0.46);
    shapes.push({ path: rect(x, street - tall, wide, tall), slot: slot(1) });
    x += wide;
  }
  for (let x = -unit * 0.02; x < width;) {
    const wide = unit * random.between(0.15, 0.23);
    const tall = unit * random.between(0.2, 0.52);
    const wall = slot(random.whole(2, Math.max(2, cast.depth.length - 1)));
    const top = street - tall;
    if (random.chance(0.35)) {
      shapes.push({
        path: polygon([x, top], [x + wide / 2, top - wide * 0.45], [x + wide, top]),
        slot: cast.accent,
      });
    }
    shapes.push({ path: rect(x, top, wide, tall), slot: wall });
    const lit = wall === cast.light ? cast.dark : cast.light;
    const columns = random.whole(2, 4);
    const step = wide / (columns + 0.6);
    for (let y = top + step * 0.6; y < street - step; y += step * 1.15) {
      for (let i = 0; i < columns; i++) {
        if (random.chance(0.22)) continue;
        const pane = random.chance(0.18) ? cast.accent : lit;
        shapes.push({
          path: rect(x + step * (i + 0.42), y, step * 0.55, step * 0.7, step * 0.08),
          slot: pane,
        });
      }
    }
    x += wide + (random.chance(0.4) ? unit * 0.03 : 0);
  }
  shapes.push({ path: rect(0, street, width, height - street), slot: cast.dark });
  for (let x = unit * 0.06; x < width; x += unit * random.between(0.13, 0.24)) {
    const r = unit * random.between(0.03, 0.05);
    shapes.push({ path: rect(x - r * 0.12, street - r, r * 0.24, r * 1.1), slot: cast.dark });
    shapes.push({
      path: circle(x, street - r * 1.6, r),
      slot: slot(random.whole(0, cast.depth.length - 1)),
    });
  }
  for (let x = 0; x < width; x += unit * 0.12) {
    shapes.push({
      path: rect(x, street + (height - street) * 0.48, unit * 0.06, unit * 0.011, 3),
      slot: cast.light,
    });
  }
  return shapes;
};
