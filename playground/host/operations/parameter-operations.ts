import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import type { Suggested } from '../host-callbacks';
import type { Session } from '../session';
import { operation } from './operation';

const suggestions = v.array(
  v.union([
    v.string(),
    v.strictObject({
      name: v.string(),
      data: v.optional(v.unknown()),
      icon: v.optional(v.union([v.string(), v.instance(Uint8Array)])),
      iconUrl: v.optional(v.string()),
    }),
  ]),
);

export const parameterOperations = {
  'figma.parameters.setSuggestions': operation(
    { ticket: v.number(), suggestions },
    (session, { ticket, suggestions }) => {
      const list = suggestions.map((one) =>
        typeof one === 'string'
          ? { name: one, data: one }
          : { name: one.name, data: one.data ?? one.name },
      );
      suggest(session, ticket, { kind: 'suggestions', list });
    },
  ),

  'figma.parameters.setError': operation(
    { ticket: v.number(), message: v.string() },
    (session, { ticket, message }) => {
      if (session.query?.freeform) {
        throw new FigmaError('Not available on parameters with allowFreeform');
      }
      suggest(session, ticket, { kind: 'error', message });
    },
  ),

  'figma.parameters.setLoadingMessage': operation(
    { ticket: v.number(), message: v.string() },
    (session, { ticket, message }) => suggest(session, ticket, { kind: 'loading', message }),
  ),
};

/** What answers an earlier keystroke comes too late to be shown. */
function suggest(session: Session, ticket: number, suggested: Suggested): void {
  if (session.query?.ticket === ticket) session.callbacks.suggest(suggested);
}
