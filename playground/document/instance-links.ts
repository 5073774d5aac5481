/** Which node of a main component each layer of an instance stands for, the instance itself included. */
export class InstanceLinks {
  private readonly sources = new Map<string, string>();
  private readonly copies = new Map<string, Set<string>>();

  link(copyId: string, sourceId: string): void {
    this.sources.set(copyId, sourceId);
    const copies = this.copies.get(sourceId) ?? new Set();
    this.copies.set(sourceId, copies.add(copyId));
  }

  sourceOf(copyId: string): string | undefined {
    return this.sources.get(copyId);
  }

  copiesOf(sourceId: string): readonly string[] {
    return [...(this.copies.get(sourceId) ?? [])];
  }
}
