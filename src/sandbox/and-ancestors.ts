/** The layer, then each around it, up to what stands on the page. */
export function* andAncestors(node: BaseNode | null): Generator<SceneNode> {
  for (let at = node; at && at.type !== 'PAGE'; at = at.parent) {
    if (at.type !== 'DOCUMENT') yield at;
  }
}
