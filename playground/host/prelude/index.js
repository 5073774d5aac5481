import './nodes.js';
import { connect, settle } from './border.js';
import { decode } from './codec.js';
import { closedByDesigner } from './figma.js';
import { figmaEvents } from './figma-events.js';
import { defineGlobals } from './globals.js';
import { noticeGone, noticePressed } from './notify.js';
import { pageChanged } from './page-events.js';
import { typed } from './parameters.js';
import { settings } from './settings.js';
import { fire } from './timers.js';
import { messageFromUi } from './ui.js';

/**
 * @param {import('./border.js').HostFunctions['now']} now
 * @param {import('./border.js').HostFunctions['later']} later
 * @param {string} config
 */
export function boot(now, later, config) {
  connect({ now, later });
  Object.assign(settings, JSON.parse(config));
  defineGlobals();
}

/**
 * Said right before the plugin's code runs.
 *
 * @param {string} command
 */
export function start(command) {
  settings.command = command;
}

/**
 * The only way in. One call is one turn of the plugin.
 *
 * @param {string} text
 * @param {...ArrayBuffer} buffers
 */
export function receive(text, ...buffers) {
  const letter = JSON.parse(text);
  switch (letter.kind) {
    case 'settle':
      return settle(letter.ticket, letter.reply, buffers, letter.frozen);
    case 'timer':
      return fire(letter.id);
    case 'message':
      return messageFromUi(decode(letter.message, buffers, false), letter.origin);
    case 'event':
      return void figmaEvents.emit(letter.type);
    case 'input':
      return typed(letter.ticket, /** @type {any} */ (decode(letter.input, buffers, false)));
    case 'drop':
      return void figmaEvents.emit('drop', decode(letter.event, buffers, false));
    case 'run':
      settings.command = letter.run.command;
      return void figmaEvents.emit('run', decode(letter.run, buffers, false));
    case 'nodechange':
      return pageChanged(letter.pageId, decode(letter.changes, buffers, true));
    case 'notice-pressed':
      return noticePressed(letter.id);
    case 'notice-gone':
      return noticeGone(letter.id, letter.reason);
    case 'close':
      return closedByDesigner();
  }
}

export { members } from './members.js';
