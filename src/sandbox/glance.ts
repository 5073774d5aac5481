/** However much is selected: what a selection change may cost. */
const MOST_LAYERS = 300;

/** Looks into layers with an allowance for all of them together. */
export interface Glance {
  /** All layers in this one, depth first; `null` when there are more than the allowance lets see. */
  into(node: SceneNode & ChildrenMixin): readonly SceneNode[] | null;
  /** Ids of all layers in these; `null` when they hold more than were seen. */
  seenIn(ids: Iterable<string>): ReadonlySet<string> | null;
}

export function createGlance(): Glance {
  const known = new Map<string, readonly SceneNode[] | null>();
  let left = MOST_LAYERS;

  return {
    into(node) {
      const before = known.get(node.id);
      if (before !== undefined) return before;
      const found: SceneNode[] = [];
      // Unlike `children`, which lists all of them, a search ends where its test says so.
      const more = node.findOne((layer) => found.push(layer) > left) !== null;
      left = Math.max(0, left - found.length);
      const inside = more ? null : found;
      known.set(node.id, inside);
      return inside;
    },
    seenIn(ids) {
      const seen = new Set<string>();
      for (const id of ids) {
        const inside = known.get(id);
        if (inside === null) return null;
        for (const layer of inside ?? []) seen.add(layer.id);
      }
      return seen;
    },
  };
}
