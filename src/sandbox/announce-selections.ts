import type { Selection } from '../layer';
import { andAncestors } from './and-ancestors';
import { atRest } from './at-rest';
import { describeSelection } from './describe-selection';
import { createGlance } from './glance';

/** A drag over the canvas changes the selection many times; the panel needs the last one. */
const QUIET_MS = 150;

export interface Selections {
  /** Of the selection as it is now, announced or not. */
  revision: () => number;
  current: () => Selection;
  /** Whether this layer is selected, or in or behind what is selected. */
  holds: (node: SceneNode | RemovedNode) => boolean;
}

export function announceSelections(announce: (selection: Selection) => void): Selections {
  let revision = 0;
  let selected: ReadonlySet<string> = new Set();
  let behind: ReadonlySet<string> = new Set();
  /** `null` when there are more than were looked at. */
  let inside: ReadonlySet<string> | null = null;

  const current = () => {
    const glance = createGlance();
    const selection = describeSelection(revision, glance);
    selected = new Set(selection.layers.map(({ id }) => id));
    behind = new Set(selection.ancestors.map(({ id }) => id));
    inside = glance.seenIn(selected);
    return selection;
  };

  const announceSoon = atRest(QUIET_MS, () => announce(current()));
  figma.on('selectionchange', () => {
    revision += 1;
    announceSoon();
  });

  return {
    revision: () => revision,
    current,
    holds(node) {
      if (behind.has(node.id)) return true;
      // Nobody knows any more where a removed layer was.
      if (node.removed) return inside?.has(node.id) ?? true;
      for (const { id } of andAncestors(node)) if (selected.has(id)) return true;
      return false;
    },
  };
}
