import { call } from './border.js';
import { reviveAs } from './codec.js';
import { createFacade } from './facade.js';
import { nodeMethods } from './node-methods.js';

/** The same node is the same object for the life of the machine. @type {Map<string, any>} */
const nodes = new Map();

/**
 * @param {string} id
 * @param {string} type
 */
function nodeFor(id, type) {
  let node = nodes.get(id);
  if (!node) {
    node = createFacade(
      { noun: 'node', object: type, id },
      {
        methods: nodeMethods,
        read: (self, member) => (member === 'type' ? type : call('node.get', self.id, member)),
        write: (self, member, value) => call('node.set', self.id, member, value),
      },
    );
    nodes.set(id, node);
  }
  return node;
}

reviveAs('node', nodeFor);
