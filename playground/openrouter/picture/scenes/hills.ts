import { below, circle, leaf, rect } from '../outline';
import type { Compose, Shape } from '../scene';
import { heightAt, ridge } from './ridge';
import { birds, clouds, sun } from './sky';

/** Layered hills under a low sun, darker as they come closer, with a few trees. */
export const hills: Compose = (size, cast, random) => {
  const { width, height } = size;
  const unit = Math.min(width, height);
  const layers = Math.min(6, Math.max(3, cast.depth.length + 1));
  const slotOf = (i: number) => cast.depth[Math.min(i, cast.depth.length - 1)] ?? 0;
  const shapes: Shape[] = [
    ...sun(size, cast, random, random.between(0.34, 0.44)),
    ...clouds(size, cast.light === 0 ? slotOf(0) : cast.light, random),
    ...birds(size, cast.dark, random),
  ];
  for (let i = 0; i < layers; i++) {
    const level = 0.5 + (0.44 * i) / layers;
    const line = ridge(size, random, level, 0.075 - i * 0.006, random.whole(3, 5));
    // With few colours neighbouring layers must still differ.
    const slot = cast.depth.length >= layers ? slotOf(i) : layerSlot(cast.depth, cast.accent, i);
    shapes.push({ path: below(line, height), slot });
    if (i >= layers - 2) {
      for (let tree = random.whole(2, 4); tree > 0; tree--) {
        const x = width * random.between(0.06, 0.94);
        const foot = heightAt(line, x) + unit * 0.015;
        const tall = unit * random.between(0.09, 0.17);
        const crown = slotOf(cast.depth.length - 1 - (tree % 2));
        const color = crown === slot ? cast.accent : crown;
        shapes.push({
          path: rect(x - unit * 0.005, foot - tall * 0.4, unit * 0.01, tall * 0.42),
          slot: cast.dark,
        });
        shapes.push(
          random.chance(0.5)
            ? { path: circle(x, foot - tall * 0.62, tall * 0.36), slot: color }
            : {
                path: leaf([x, foot - tall * 0.1], [x, foot - tall * 1.15], tall * 0.5),
                slot: color,
              },
        );
      }
    }
  }
  return shapes;
};

function layerSlot(depth: readonly number[], accent: number, i: number): number {
  const cycle = depth.length > 1 ? depth : [...depth, accent];
  return cycle[i % cycle.length] ?? 0;
}
