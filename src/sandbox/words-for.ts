import { andAncestors } from './and-ancestors';
import type { Glance } from './glance';
import { largestRun } from './largest-run';

const LENGTH = 200;

/** What a picture of this layer is about: the nearest heading, else the layer's name. */
export function wordsFor(node: SceneNode, glance: Glance): string {
  return (headingNear(node, glance) ?? node.name).replace(/\s+/g, ' ').trim().slice(0, LENGTH);
}

function headingNear(node: SceneNode, glance: Glance): string | null {
  if (node.type === 'TEXT') return node.characters || null;
  for (const at of andAncestors(node)) {
    // What shares a page or a section need not belong together.
    if (at !== node && at.type === 'SECTION') return null;
    if (!('children' in at)) continue;
    const inside = glance.into(at);
    if (!inside) return null;
    const heading = largestText(inside);
    if (heading !== null) return heading;
  }
  return null;
}

function largestText(nodes: readonly SceneNode[]): string | null {
  let largest = 0;
  let words: string | null = null;
  for (const node of nodes) {
    if (node.type !== 'TEXT') continue;
    const { fontSize } = largestRun(node);
    if (fontSize <= largest || !isShown(node)) continue;
    largest = fontSize;
    words = node.characters;
  }
  return words;
}

function isShown(node: SceneNode): boolean {
  for (const { visible } of andAncestors(node)) if (!visible) return false;
  return true;
}
