import { FIGMA_SIDE, MESSAGE_BYTES, planImage } from '../../src/image/plan-image';
import type { Rect } from '../../src/restyle/fit-shape';
import { decode } from './decode-pixels';
import { type Encoded, encodePicture } from './encode-picture';

/** What Figma takes, and what one message to it carries. */
export const LIMITS = { side: FIGMA_SIDE, bytes: MESSAGE_BYTES, quality: 0.95 };

interface Fitted {
  readonly picture: Blob;
  /** Only this rectangle of it. */
  readonly part: Rect | null;
}

/**
 * A copy that may be given away: as it came when Figma takes it so, else encoded anew. Throws when
 * no browser reads the bytes, or none should: some small files are enormous pictures.
 */
export async function fitForFigma(
  { picture, part }: Fitted,
  signal: AbortSignal,
): Promise<Pick<Encoded, 'bytes' | 'change'>> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const plan = planImage(bytes);
  if (plan.kind === 'refuse') throw new Error(plan.why);
  if (plan.kind === 'pass' && !part) return { bytes, change: 'none' };
  return encodePicture(await decode(picture, part), LIMITS, signal);
}
