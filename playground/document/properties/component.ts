import { refusal } from '../refusal';
import { boundVariables, explicitModes, resolvedModes } from '../variables';
import { type Properties, readOnly } from './property';

/** Components, instances and the variables a node is bound to. */
export const componentProperties: Properties = {
  mainComponent: readOnly(() => {
    throw refusal(
      'get_mainComponent',
      'Cannot call with documentAccess: dynamic-page. Use node.getMainComponentAsync instead.',
    );
  }),
  description: readOnly((node) => node.symbolDescription),
  key: readOnly((node) => node.componentKey ?? node.id),
  remote: readOnly((node) => node.sourceLibraryKey !== null),
  boundVariables: readOnly((node) => boundVariables(node)),
  explicitVariableModes: readOnly((node) => explicitModes(node)),
  resolvedVariableModes: readOnly((node, state) => resolvedModes(state, node)),
};
