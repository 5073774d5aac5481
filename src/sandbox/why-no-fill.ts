import type { RefusesFill } from '../layer';
import { andAncestors } from './and-ancestors';

const BY_TYPE: Partial<Record<NodeType, RefusesFill>> = {
  TEXT: 'text',
  TEXT_PATH: 'text',
  GROUP: 'group',
  TRANSFORM_GROUP: 'group',
  LINE: 'line',
  SLICE: 'slice',
  CONNECTOR: 'connector',
  SECTION: 'section',
  COMPONENT_SET: 'component-set',
};

/** Why a picture must not become this layer's own fill; `null` when it may. */
export function whyNoFill(node: SceneNode): RefusesFill | null {
  const byType = BY_TYPE[node.type];
  if (byType) return byType;
  if (!('fills' in node)) return 'other';
  if (node.width < 1 || node.height < 1) return 'zero-size';
  for (const { locked, visible } of andAncestors(node)) {
    if (locked) return 'locked';
    if (!visible) return 'hidden';
  }
  return null;
}
