import * as v from 'valibot';
import { operation } from './operation';

const MAX_MESSAGE = 100;
const DEFAULT_TIMEOUT = 3000;

const noticeOptions = v.strictObject({
  timeout: v.optional(v.number(), DEFAULT_TIMEOUT),
  error: v.optional(v.boolean(), false),
  button: v.optional(v.strictObject({ text: v.string() })),
});

export const noticeOperations = {
  'figma.notify': operation(
    { id: v.number(), message: v.string(), options: noticeOptions },
    (session, { id, message, options: { timeout, error, button } }) => {
      const takeAway = session.callbacks.notify({
        message: message.slice(0, MAX_MESSAGE),
        timeout,
        error,
        button: button
          ? { text: button.text, press: () => session.deliver({ kind: 'notice-pressed', id }) }
          : null,
        gone(reason) {
          session.notices.delete(id);
          session.deliver({ kind: 'notice-gone', id, reason });
        },
      });
      session.notices.set(id, takeAway);
    },
  ),

  'figma.notify.cancel': operation({ id: v.number() }, (session, { id }) => {
    session.notices.get(id)?.();
    session.notices.delete(id);
  }),
};
