import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { allowsAddress } from '../allows-address';
import { NotSimulated } from '../not-simulated';
import { operation } from './operation';

const timer = { id: v.number(), delay: v.number() };

export const globalOperations = {
  console: operation(
    { level: v.picklist(['log', 'info', 'warn', 'error', 'clear']), text: v.string() },
    (session, { level, text }) => session.callbacks.console(level, text),
  ),

  setTimeout: operation(timer, (session, { id, delay }) => {
    const handle = setTimeout(() => {
      session.timers.delete(id);
      session.deliver({ kind: 'timer', id });
    }, delay);
    session.timers.set(id, () => clearTimeout(handle));
  }),
  setInterval: operation(timer, (session, { id, delay }) => {
    const handle = setInterval(() => session.deliver({ kind: 'timer', id }), delay);
    session.timers.set(id, () => clearInterval(handle));
  }),
  clearTimeout: operation({ id: v.number() }, (session, { id }) => {
    session.timers.get(id)?.();
    session.timers.delete(id);
  }),

  fetch: operation({ url: v.string() }, (session, { url }) => {
    const { allowedDomains = [], devAllowedDomains = [] } = session.manifest.networkAccess ?? {};
    if (!allowsAddress([...allowedDomains, ...devAllowedDomains], url)) {
      throw new FigmaError(
        `Refused to connect to '${url}' because it violates the plugin's Content Security Policy`,
      );
    }
    throw new NotSimulated('fetch');
  }),
};
