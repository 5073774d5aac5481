import { apiObject } from './api-object.js';
import { call, callLater } from './border.js';
import { reviveAs } from './codec.js';
import { createFacade, methodTable } from './facade.js';
import { notSimulated } from './not-simulated.js';

/** @typedef {import('./facade.js').Identity} Identity */

/** @type {Map<string, object>} */
const known = new Map();

const variable = methodTable({
  /** @param {Identity} self @param {unknown} consumer */
  resolveForConsumer: (self, consumer) => call('variable.resolveForConsumer', self.id, consumer),
});
export const variableMethods = Object.keys(variable);

/**
 * @param {string} noun
 * @param {Record<string, Function>} methods
 */
function facadesOf(noun, methods) {
  /** @param {string} id @param {string} object */
  return (id, object) => {
    const key = `${noun} ${id}`;
    const facade =
      known.get(key) ??
      createFacade(
        { noun, object, id },
        {
          methods,
          read: (self, member) => call(`${noun}.get`, self.id, member),
          write(_, member) {
            throw notSimulated(`${noun}.${member} =`);
          },
        },
      );
    known.set(key, facade);
    return facade;
  };
}

reviveAs('variable', facadesOf('variable', variable));
reviveAs('collection', facadesOf('collection', {}));

export const variables = apiObject('figma.variables', 'VariablesAPI', {
  /** @param {unknown} id */
  getVariableByIdAsync: (id) => callLater('figma.variables.getVariableByIdAsync', id),
  /** @param {unknown} [type] */
  getLocalVariablesAsync: (type) => callLater('figma.variables.getLocalVariablesAsync', type),
  /** @param {unknown} id */
  getVariableCollectionByIdAsync: (id) =>
    callLater('figma.variables.getVariableCollectionByIdAsync', id),
  getLocalVariableCollectionsAsync: () =>
    callLater('figma.variables.getLocalVariableCollectionsAsync'),
});
