/** However much is selected: what a selection change may cost. */
const MOST_LAYERS = 300;

/** Looks into layers with an allowance for all of them together. */
export interface Glance {
  /** All layers in this one, depth first; `null` when there are more than the allowance lets see. */
  into(node: BaseNode & ChildrenMixin): readonly SceneNode[] | null;
  /** Ids of all layers seen. */
  readonly seen: ReadonlySet<string>;
  /** Whether nothing was left out. */
  readonly complete: boolean;
}

export function createGlance(): Glance {
  const known = new Map<string, readonly SceneNode[] | null>();
  const seen = new Set<string>();
  let left = MOST_LAYERS;
  let complete = true;

  return {
    into(node) {
      const before = known.get(node.id);
      if (before !== undefined) return before;
      const found: SceneNode[] = [];
      // Unlike `children`, which lists all of them, a search ends where its test says so.
      const more = node.findOne((layer) => found.push(layer) > left) !== null;
      left = Math.max(0, left - found.length);
      for (const { id } of found) seen.add(id);
      if (more) complete = false;
      const inside = more ? null : found;
      known.set(node.id, inside);
      return inside;
    },
    seen,
    get complete() {
      return complete;
    },
  };
}
