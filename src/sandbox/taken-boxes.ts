import type { Box } from '../layer';
import { rememberedLayers } from './earlier-picture';

/** By the layer's id; `null` where it has no box. Good until the page is edited. */
const known = new Map<string, Box | null>();

export function forgetBoxes(): void {
  known.clear();
}

/**
 * The boxes of everything that stands directly in `parent` but `except`. Figma has no call that
 * gives several, so each layer is asked for its own, on the page that is watched only once.
 */
export function takenBoxes(parent: ChildrenMixin, except: SceneNode, watched: boolean): Box[] {
  const boxes = watched ? known : new Map<string, Box | null>();
  // A change of one of these soon after Limn's own is not told apart from it.
  const bearers = rememberedLayers();
  return parent.children.flatMap((child) => {
    if (child.id === except.id) return [];
    const before = boxes.get(child.id);
    const box = before === undefined ? child.absoluteBoundingBox : before;
    if (!bearers.has(child.id)) boxes.set(child.id, box);
    return box ?? [];
  });
}
