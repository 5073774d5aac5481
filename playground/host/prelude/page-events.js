import { call, callLater } from './border.js';
import { createEmitter } from './emitter.js';

/** @typedef {import('./facade.js').Identity} Identity */

/** @type {Map<string, ReturnType<typeof createEmitter>>} */
const emitters = new Map();

/** @param {Identity} self */
function emitterOf(self) {
  let emitter = emitters.get(self.id);
  if (!emitter) {
    emitter = createEmitter('page', ['nodechange']);
    emitters.set(self.id, emitter);
    call('page.watch', self.id);
  }
  return emitter;
}

export const pageMethods = {
  /** @param {Identity} self */
  loadAsync: (self) => callLater('page.loadAsync', self.id),
  /** @param {Identity} self @param {string} type @param {Function} callback */
  on: (self, type, callback) => emitterOf(self).on(type, callback),
  /** @param {Identity} self @param {string} type @param {Function} callback */
  once: (self, type, callback) => emitterOf(self).once(type, callback),
  /** @param {Identity} self @param {string} type @param {Function} callback */
  off: (self, type, callback) => emitterOf(self).off(type, callback),
};

/**
 * @param {string} pageId
 * @param {unknown} nodeChanges
 */
export function pageChanged(pageId, nodeChanges) {
  emitters.get(pageId)?.emit('nodechange', { nodeChanges });
}
