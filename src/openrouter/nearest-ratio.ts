import { RATIOS, type Ratio } from '../recipe';

/** The ratio the service draws that is nearest to a target's shape, as the eye sees it: by factor. */
export function nearestRatio(width: number, height: number): Ratio {
  const shape = Math.log(width / height);
  // A line or an empty layer has no shape to match.
  if (!Number.isFinite(shape)) return '1:1';
  let nearest: Ratio = '1:1';
  for (const ratio of RATIOS) {
    if (Math.abs(shape - logOf(ratio)) < Math.abs(shape - logOf(nearest))) nearest = ratio;
  }
  return nearest;
}

function logOf(ratio: Ratio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return Math.log(width / height);
}
