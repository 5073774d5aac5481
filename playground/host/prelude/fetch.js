import { callLater } from './border.js';

/**
 * The document side's own network is checked against the manifest and not simulated: a plugin's
 * requests belong into its window, where they can be watched and stopped.
 *
 * @param {unknown} url
 */
export function fetch(url) {
  return callLater('fetch', url);
}
