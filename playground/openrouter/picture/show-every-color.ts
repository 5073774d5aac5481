import type { Size } from '../picture-size';
import type { Cast } from './cast';
import { ellipse } from './outline';
import type { Random } from './random';
import type { Scene, Shape } from './scene';
import { visible } from './visible';

/** Below this share a colour counts as not there. */
const LEAST_SHARE = 0.012;

/** Adds a row of stones in the foreground for the colours that cannot be seen otherwise. */
export async function showEveryColor(
  size: Size,
  scene: Scene,
  cast: Cast,
  random: Random,
): Promise<Scene> {
  const seen = await visible(size, scene);
  const shares = cast.colors.map(() => 0);
  for (const [i, { area }] of seen.entries()) {
    const slot = scene[i - 1]?.slot ?? 0;
    shares[slot] = (shares[slot] ?? 0) + area;
  }
  const missing = shares.flatMap((share, slot) => (share < LEAST_SHARE ? [slot] : []));
  const step = size.width / Math.max(1, missing.length);
  const wide = Math.min(step * 0.5, Math.min(size.width, size.height) * 0.17);
  const stones = missing.map((slot, i): Shape => {
    const x = step * (i + random.between(0.38, 0.62));
    const y = size.height - wide * random.between(0.12, 0.32);
    return { path: ellipse(x, y, wide, wide * 0.62), slot };
  });
  return [...scene, ...stones];
}
