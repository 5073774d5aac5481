import { FIGMA_SIDE, MESSAGE_BYTES, planImage } from '../../src/image/plan-image';
import type { Rect } from '../../src/restyle/fit-shape';
import { decode } from './decode-pixels';
import { transcode } from './transcode';
import type { Encoded } from './encode-picture';

const LIMITS = { side: FIGMA_SIDE, bytes: MESSAGE_BYTES, quality: 0.95 };

/**
 * A copy that may be given away: as it came when Figma takes it so, else encoded anew. With `part`
 * only that rectangle of it. Throws when no browser reads the bytes.
 */
export async function fitForFigma(
  picture: Blob,
  part: Rect | null,
  signal: AbortSignal,
): Promise<Pick<Encoded, 'bytes' | 'change'>> {
  if (part) return transcode(await decode(picture, part), LIMITS, signal);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  if (planImage(bytes).kind === 'pass') return { bytes, change: 'none' };
  return transcode(bytes, LIMITS, signal);
}
