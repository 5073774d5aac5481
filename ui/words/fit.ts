import type { Crop } from '../../src/target/crop';
import { share } from './share';

/** Shares below are lost without anybody noticing. */
const NOTICED = 0.1;

/** What a layer will not show of its picture; `null` when that is next to nothing. */
export function cropWords(crop: Crop): string | null {
  return crop.share < NOTICED ? null : `${share(crop.share)} cropped at ${crop.edges}.`;
}

/** A picture of fewer pixels than its layer; `null` when it has enough. */
export function softWords(pixels: number, { density }: Crop): string | null {
  if (density >= 1) return null;
  return `${pixels} px into ${Math.round(pixels / density)} px: soft on 2× screens.`;
}
