/** The layer with this id, on whatever page; `null` when it is gone. */
export async function findLayer(id: string): Promise<SceneNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  return node && !node.removed && node.type !== 'PAGE' && node.type !== 'DOCUMENT' ? node : null;
}

export async function findPage(id: string): Promise<PageNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  return node?.type === 'PAGE' ? node : null;
}

export function pageOf(node: BaseNode): PageNode | null {
  let at: BaseNode | null = node;
  while (at && at.type !== 'PAGE') at = at.parent;
  return at;
}

/** The layer, its page loaded: without that nothing on another page can be drawn or changed. */
export async function loadLayer(id: string): Promise<SceneNode | null> {
  const node = await findLayer(id);
  if (node) await pageOf(node)?.loadAsync();
  return node;
}
