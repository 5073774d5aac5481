import { changeNode } from '../change-node';
import { figmaType } from '../node-types';
import { expectType, flag, type Properties, readOnly } from './property';

/** What a node is, where it hangs, and whether it is shown. */
export const identityProperties: Properties = {
  id: readOnly((node) => node.id),
  type: readOnly((node, { graph }) => figmaType(node, graph)),
  removed: readOnly(() => false),
  parent: readOnly((node) => node.parentId),
  children: readOnly((node, { graph }) =>
    graph
      .getChildren(node.id)
      .filter((child) => !child.internalOnly)
      .map((child) => child.id),
  ),
  name: {
    get: (node) => node.name,
    set: (node, state, value) => {
      expectType('name', value, 'string');
      changeNode(state, node, { name: String(value) }, ['name']);
    },
  },
  visible: flag('visible'),
  locked: flag('locked'),
  expanded: flag('expanded'),
  isAsset: readOnly((node) => node.exportSettings.length > 0),
};
