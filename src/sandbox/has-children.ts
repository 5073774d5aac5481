/** Asks for the first child only: listing ten thousand takes the editor's time. */
export function hasChildren(node: SceneNode): boolean {
  return 'children' in node && node.findChild(() => true) !== null;
}
