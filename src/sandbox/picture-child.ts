import type { Layer } from '../layer';
import { boxOf } from './box-of';
import { fillsOf } from './fills-of';
import { hasChildren } from './has-children';
import { isInMain } from './is-in-main';
import { whyNoFill } from './why-no-fill';

const MEANT = /(^|[^a-z])(image|photo|picture|illustration|media|placeholder|hero)([^a-z]|$)/i;

/** The one shape among these that is meant to hold a picture: by its fill, or else by its name. */
export function pictureChild(inside: readonly SceneNode[]): Layer['pictureChild'] {
  const found = only(inside, showsImage) ?? only(inside, ({ name }) => MEANT.test(name));
  if (!found) return null;
  return { id: found.id, name: found.name, box: boxOf(found), inMain: isInMain(found) };
}

function only(nodes: readonly SceneNode[], meant: (node: SceneNode) => boolean): SceneNode | null {
  const [found, another] = nodes.filter((node) => meant(node) && takesPicture(node));
  return found && !another ? found : null;
}

function takesPicture(node: SceneNode): boolean {
  if (whyNoFill(node) !== null) return false;
  return node.type === 'BOOLEAN_OPERATION' || !hasChildren(node);
}

function showsImage(node: SceneNode): boolean {
  return fillsOf(node).some(({ type, visible }) => type === 'IMAGE' && visible !== false);
}
