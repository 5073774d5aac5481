import { randomInt } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A key nobody has ever seen, as long as a real one. */
export function canary(): string {
  const letters = Array.from({ length: 64 }, () => LETTERS[randomInt(LETTERS.length)]);
  return `sk-or-v1-${letters.join('')}`;
}
