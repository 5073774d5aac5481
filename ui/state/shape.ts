import type { Target } from '../../src/messages';
import { nearestRatio } from '../../src/openrouter/nearest-ratio';
import { shapeOf, type Size } from '../../src/openrouter/picture-shape';
import type { Ratio } from '../../src/recipe';
import { type Crop, cropOf } from '../../src/target/crop';
import type { Proposal } from '../../src/target/proposal';
import { compose, model } from './compose';

/** As chosen, else the nearest to the layer's own. */
export function ratioFor({ box }: Target): Ratio {
  return compose.value.ratio ?? nearestRatio(box.width, box.height);
}

/** Pixels of a picture for this target. */
export function pictureSize(target: Target): Size {
  const { width, height } = shapeOf(ratioFor(target));
  const { scale } = model.value;
  return { width: width * scale, height: height * scale };
}

/** A layer that is made anew takes the chosen shape. */
export function reshaped(proposal: Proposal): Proposal {
  const { target } = proposal;
  const { ratio } = compose.value;
  if (target.kind !== 'new' || !ratio) return proposal;
  const { width, height } = shapeOf(ratio);
  const box = { ...target.box, height: (target.box.width * height) / width };
  return { ...proposal, target: { ...target, box } };
}

/** Above this share the subject itself may be cut. */
const MUCH = 0.15;

/** What a layer will show of its picture, when it loses much of it. A restyle keeps its shape. */
export function cropped(target: Target): Crop | null {
  if (compose.value.mode === 'restyle') return null;
  const crop = cropOf(pictureSize(target), target.box);
  return crop.share > MUCH ? crop : null;
}
