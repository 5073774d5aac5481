import { andAncestors } from './and-ancestors';

/** Whether it is a main component or in one, an instance nested there included. */
export function isInMain(node: SceneNode): boolean {
  for (const { type } of andAncestors(node)) if (type === 'COMPONENT') return true;
  return false;
}
