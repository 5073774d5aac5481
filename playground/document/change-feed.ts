import type { DocumentEvents, NodeChange } from './figma-document';

type Listeners = { [K in keyof DocumentEvents]: Set<DocumentEvents[K]> };

/** Collects what happens in one turn and tells the listeners once, after it. */
export class ChangeFeed {
  private readonly listeners: Listeners = {
    selectionchange: new Set(),
    currentpagechange: new Set(),
    nodechange: new Set(),
  };
  private pages = new Map<string, Map<string, NodeChange>>();
  private selection = false;
  private page = false;
  private waiting = false;

  on<K extends keyof DocumentEvents>(event: K, listener: DocumentEvents[K]): () => void {
    const listeners: Set<DocumentEvents[K]> = this.listeners[event];
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  selectionChanged(): void {
    this.selection = true;
    this.schedule();
  }

  pageChanged(): void {
    this.page = true;
    this.schedule();
  }

  nodeChanged(
    pageId: string,
    id: string,
    type: NodeChange['type'],
    properties: readonly string[] = [],
  ): void {
    const changes = this.pages.get(pageId) ?? new Map<string, NodeChange>();
    this.pages.set(pageId, changes);
    const earlier = changes.get(id);
    if (type === 'DELETE' && earlier?.type === 'CREATE') changes.delete(id);
    else if (type !== 'PROPERTY_CHANGE') changes.set(id, { type, id, origin: 'LOCAL' });
    else if (!earlier || earlier.type === 'PROPERTY_CHANGE')
      changes.set(id, {
        type,
        id,
        origin: 'LOCAL',
        properties: [...new Set([...(earlier?.properties ?? []), ...properties])],
      });
    this.schedule();
  }

  private schedule(): void {
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.flush();
    });
  }

  private flush(): void {
    const { pages, page, selection } = this;
    this.pages = new Map();
    this.page = this.selection = this.waiting = false;
    // Figma tells of the new page first, and of the selection with it.
    if (page) for (const listener of [...this.listeners.currentpagechange]) listener();
    if (page || selection) for (const listener of [...this.listeners.selectionchange]) listener();
    for (const [pageId, changes] of pages) {
      if (changes.size === 0) continue;
      for (const listener of [...this.listeners.nodechange])
        listener(pageId, [...changes.values()]);
    }
  }
}
