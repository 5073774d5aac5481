import type { TooLong } from '../../src/restyle/fit-shape';

/** Why a frame is not restyled, before anything is paid. */
export function tooLongWords({ side, ratio }: TooLong): string {
  const long = side === 'tall' ? `1 : ${ratio.toFixed(1)}` : `${ratio.toFixed(1)} : 1`;
  return `This frame is very ${side} (${long}). Restyle one section at a time.`;
}
