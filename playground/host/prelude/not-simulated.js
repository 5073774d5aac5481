import { print } from './border.js';

/**
 * Printed as well as thrown: a plugin that swallows its errors must not hide a gap of the playground.
 *
 * @param {string} what
 */
export function notSimulated(what) {
  const message = `not simulated: ${what}`;
  print('error', message);
  return new Error(message);
}
