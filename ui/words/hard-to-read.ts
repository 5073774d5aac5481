import type { HardToRead } from '../../src/restyle/contrast';

const NAME_LENGTH = 40;

export function hardToReadWords({ name, ratio }: HardToRead): string {
  const short = name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name;
  // Rounded down: 4.49 is not yet 4.5.
  return `“${short}” is hard to read: ${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
}
