/** Whether it is a main component or in one, an instance nested there included. */
export function isInMain(node: SceneNode): boolean {
  let at: BaseNode | null = node;
  while (at && at.type !== 'PAGE' && at.type !== 'COMPONENT') at = at.parent;
  return at?.type === 'COMPONENT';
}
