import * as v from 'valibot';
import { NotSimulated } from '../not-simulated';
import { nodeRef, type Session, typeOfNode } from '../session';
import { childIds, childrenOf } from './node-operations';
import { id, operation } from './operation';
import { requireAllPages, requireLoaded } from './require-loaded';

const criteria = v.strictObject({
  types: v.optional(v.array(v.string())),
  pluginData: v.optional(v.unknown()),
  sharedPluginData: v.optional(
    v.strictObject({ namespace: v.string(), keys: v.optional(v.array(v.string())) }),
  ),
});

const descendants = operation({ id }, (session, { id }) =>
  searched(session, id).map((found) => nodeRef(session, found)),
);

const children = operation({ id }, (session, { id }) => {
  requireLoaded(session, id, typeOfNode(session, id));
  return childrenOf(session, id);
});

const part = { id, from: v.number(), most: v.number() };

/** A search for one node ends where it is found, so it is handed the nodes in parts. */
const someDescendants = operation(part, (session, { id, from, most }) =>
  searched(session, id)
    .slice(from, from + most)
    .map((found) => nodeRef(session, found)),
);

const someChildren = operation(part, (session, { id, from, most }) => {
  requireLoaded(session, id, typeOfNode(session, id));
  return childIds(session, id)
    .slice(from, from + most)
    .map((child) => nodeRef(session, child));
});

/** The tests of `findAll` and its like run in the plugin; here is only what they are run on. */
export const findOperations = {
  'node.findAll': descendants,
  'node.findOne': someDescendants,
  'node.findChildren': children,
  'node.findChild': someChildren,

  'node.findAllWithCriteria': operation({ id, criteria }, (session, { id, criteria }) => {
    const { types, sharedPluginData: shared } = criteria;
    if (criteria.pluginData !== undefined) {
      throw new NotSimulated('node.findAllWithCriteria({ pluginData })');
    }
    return searched(session, id)
      .filter((found) => !types || types.includes(typeOfNode(session, found)))
      .filter((found) => !shared || hasData(session, found, shared.namespace, shared.keys))
      .map((found) => nodeRef(session, found));
  }),
};

function searched(session: Session, id: string): string[] {
  const type = typeOfNode(session, id);
  if (type === 'DOCUMENT') requireAllPages(session);
  requireLoaded(session, id, type);
  if (!session.skipInvisible) return session.document.descendants(id);
  return visibleDescendants(session, id, isInInstance(session, id));
}

/** `figma.skipInvisibleInstanceChildren`: what is hidden inside an instance is not there. */
function visibleDescendants(session: Session, id: string, inInstance: boolean): string[] {
  const { document } = session;
  if (!document.has(id, 'children')) return [];
  return childrenOf(session, id).flatMap((child) => {
    if (inInstance && document.get(child.id, 'visible') === false) return [];
    const inside = inInstance || child.type === 'INSTANCE';
    return [child.id, ...visibleDescendants(session, child.id, inside)];
  });
}

function isInInstance(session: Session, id: string): boolean {
  for (let at: unknown = id; typeof at === 'string'; at = session.document.get(at, 'parent')) {
    const type = typeOfNode(session, at);
    if (type === 'INSTANCE') return true;
    if (type === 'PAGE' || type === 'DOCUMENT') return false;
  }
  return false;
}

function hasData(session: Session, id: string, namespace: string, keys?: string[]): boolean {
  const kept = session.document.pluginDataKeys(id, namespace);
  return keys ? keys.some((key) => kept.includes(key)) : kept.length > 0;
}
