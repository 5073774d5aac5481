import type { SceneGraph } from '@open-pencil/scene-graph';
import type { ChangeFeed } from './change-feed';
import { pageOf, parentOf } from './document-state';
import { refusal } from './refusal';

/** Which page is open and what is selected on it: what undo leaves alone. */
export class PageState {
  private pageId: string;
  private selected: readonly string[] = [];

  constructor(
    private readonly graph: SceneGraph,
    private readonly changes: ChangeFeed,
  ) {
    this.pageId = graph.getPages()[0]?.id ?? graph.rootId;
  }

  get current(): string {
    return this.pageId;
  }

  open(id: string): void {
    if (!this.graph.getPages().some((page) => page.id === id))
      throw refusal('setCurrentPageAsync', `The page with id "${id}" does not exist`);
    if (id === this.pageId) return;
    this.pageId = id;
    this.selected = [];
    this.changes.pageChanged();
  }

  get selection(): string[] {
    return [...this.selected];
  }

  /** Never a node together with one it is in. */
  select(ids: readonly string[]): void {
    const chosen = new Set(ids);
    for (const id of chosen)
      if (!this.isHere(id))
        throw refusal(
          'set_selection',
          'The selection of a page can only include nodes in that page',
        );
    this.keep([...chosen].filter((id) => !this.isInsideOneOf(id, chosen)));
  }

  /** What was removed, or moved to another page, is selected no more. */
  dropLost(): void {
    if (!this.graph.getNode(this.pageId)) {
      const [first] = this.graph.getPages();
      if (first) this.open(first.id);
    }
    this.keep(this.selected.filter((id) => this.isHere(id)));
  }

  private keep(ids: readonly string[]): void {
    if (ids.join(' ') === this.selected.join(' ')) return;
    this.selected = ids;
    this.changes.selectionChanged();
  }

  private isHere(id: string): boolean {
    const node = this.graph.getNode(id);
    return (
      node !== undefined && node.type !== 'CANVAS' && pageOf(this.graph, node)?.id === this.pageId
    );
  }

  private isInsideOneOf(id: string, ids: ReadonlySet<string>): boolean {
    const node = this.graph.getNode(id);
    for (let up = node && parentOf(this.graph, node); up; up = parentOf(this.graph, up))
      if (ids.has(up.id)) return true;
    return false;
  }
}
