import type { NodeChange } from '../document/figma-document';
import { Ref } from './codec';
import type { Session } from './session';

export interface Followed {
  event(type: 'selectionchange' | 'currentpagechange'): void;
  nodechange(pageId: string, changes: unknown[]): void;
}

/**
 * Events come in a later turn and once for all that happened before it.
 * `later` runs a task in a later turn; returns what ends the following.
 */
export function followDocument(
  session: Session,
  later: (task: () => void) => void,
  followed: Followed,
): () => void {
  const { document } = session;
  let events = new Set<'selectionchange' | 'currentpagechange'>();
  let changes = new Map<string, Map<string, NodeChange>>();
  let asked = false;

  const tell = () => {
    asked = false;
    const [happened, changed] = [events, changes];
    events = new Set();
    changes = new Map();
    for (const type of ['currentpagechange', 'selectionchange'] as const) {
      if (happened.has(type)) followed.event(type);
    }
    for (const [pageId, byNode] of changed) {
      const list = [...byNode.values()].map((change) => ({ ...change, node: subject(change) }));
      followed.nodechange(pageId, list);
    }
  };
  const ask = () => {
    if (!asked) later(tell);
    asked = true;
  };
  const subject = ({ id }: NodeChange): unknown => {
    const type = document.typeOf(id);
    return type === null ? { removed: true, id } : new Ref('node', id, type);
  };

  const stops = [
    document.on('selectionchange', () => {
      events.add('selectionchange');
      ask();
    }),
    document.on('currentpagechange', () => {
      session.loadedPages.add(document.currentPageId);
      events.add('currentpagechange').add('selectionchange');
      ask();
    }),
    document.on('nodechange', (pageId, list) => {
      if (!session.watchedPages.has(pageId)) return;
      const known = changes.get(pageId) ?? new Map<string, NodeChange>();
      for (const change of list) known.set(change.id, merged(known.get(change.id), change));
      changes.set(pageId, known);
      ask();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Two changes of one node within one turn. */
function merged(before: NodeChange | undefined, change: NodeChange): NodeChange {
  if (!before || change.type === 'DELETE') return change;
  if (before.type === 'CREATE') return before;
  if (before.type === 'DELETE' || change.type === 'CREATE') return change;
  const properties = new Set([...(before.properties ?? []), ...(change.properties ?? [])]);
  return { ...change, properties: [...properties] };
}
