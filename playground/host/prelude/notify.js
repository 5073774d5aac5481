import { call, isOpen } from './border.js';
import { run } from './failures.js';

/** @type {Map<number, { action: unknown, onDequeue: unknown }>} */
const notices = new Map();
let last = 0;

/**
 * @param {unknown} message
 * @param {Record<string, any>} [options]
 */
export function notify(message, options = {}) {
  const { onDequeue, button, ...rest } = options;
  const { action, ...face } = button ?? {};
  for (const [name, callback] of Object.entries({ onDequeue, action })) {
    if (callback !== undefined && typeof callback !== 'function') {
      throw new Error(`in notify: Expected "${name}" to have type function`);
    }
  }
  const id = ++last;
  call('figma.notify', id, message, button === undefined ? rest : { ...rest, button: face });
  notices.set(id, { action, onDequeue });
  return {
    cancel() {
      if (notices.delete(id) && isOpen()) call('figma.notify.cancel', id);
    },
  };
}

/** @param {number} id */
export function noticePressed(id) {
  const notice = notices.get(id);
  if (!notice) return;
  const stays = typeof notice.action === 'function' && run(notice.action) === false;
  if (stays || !isOpen()) return;
  call('figma.notify.cancel', id);
  noticeGone(id, 'action_button_click');
}

/**
 * @param {number} id
 * @param {string} reason
 */
export function noticeGone(id, reason) {
  const notice = notices.get(id);
  notices.delete(id);
  if (typeof notice?.onDequeue === 'function') run(notice.onDequeue, reason);
}
