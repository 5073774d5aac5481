import { apiObject } from './api-object.js';
import { call, print, send } from './border.js';
import { createEmitter } from './emitter.js';
import { run } from './failures.js';

const emitter = createEmitter('figma.ui', ['message']);
/** @type {unknown} */
let onmessage;

export const ui = apiObject('figma.ui', 'UIAPI', {
  show: () => call('figma.ui.show'),
  hide: () => call('figma.ui.hide'),
  /** @param {unknown} width @param {unknown} height */
  resize: (width, height) => call('figma.ui.resize', width, height),
  /** @param {unknown} x @param {unknown} y */
  reposition: (x, y) => call('figma.ui.reposition', x, y),
  close: () => call('figma.ui.close'),
  /** @param {unknown} message @param {unknown} [options] */
  postMessage: (message, options) =>
    send('figma.ui.postMessage', [message, options], 'message', false),
  get onmessage() {
    return onmessage;
  },
  set onmessage(handler) {
    if (handler !== undefined && handler !== null && typeof handler !== 'function') {
      throw new Error(
        `in set_onmessage: Expected "onmessage" to have type function but got ${typeof handler} instead`,
      );
    }
    onmessage = handler;
  },
  on: emitter.on,
  once: emitter.once,
  off: emitter.off,
});

/**
 * @param {unknown} message
 * @param {string} origin
 */
export function messageFromUi(message, origin) {
  const heard = emitter.emit('message', message, { origin });
  if (typeof onmessage === 'function') run(onmessage, message, { origin });
  else if (!heard) {
    print('warn', 'Message from UI to plugin dropped due to no message handler installed');
  }
}
