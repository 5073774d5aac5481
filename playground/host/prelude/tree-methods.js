import { call, callLater } from './border.js';

/** @typedef {import('./facade.js').Identity} Identity */
/** @typedef {(node: any) => boolean} Test */

/**
 * @param {string} member
 * @param {unknown} test
 * @returns {asserts test is Test}
 */
function requireTest(member, test) {
  if (typeof test !== 'function') {
    throw new Error(
      `in ${member}: Expected "callback" to have type function but got ${typeof test} instead`,
    );
  }
}

const FIRST_PART = 16;

/**
 * The first node that passes, asked for in parts that grow: a search that ends soon costs little.
 *
 * @param {'findOne' | 'findChild'} member
 * @param {Identity} self
 * @param {unknown} test
 */
function firstOf(member, self, test) {
  requireTest(member, test);
  for (let from = 0, most = FIRST_PART; ; from += most, most *= 2) {
    /** @type {readonly any[]} */
    const part = call(`node.${member}`, self.id, from, most);
    const found = part.find((node) => test(node));
    if (found) return found;
    if (part.length < most) return null;
  }
}

export const treeMethods = {
  /** @param {Identity} self */
  toString: (self) => `[Node ${self.id}]`,
  /** @param {Identity} self */
  remove: (self) => call('node.remove', self.id),
  /** @param {Identity} self */
  clone: (self) => call('node.clone', self.id),
  /** @param {Identity} self @param {unknown} child */
  appendChild: (self, child) => call('node.appendChild', self.id, child),
  /** @param {Identity} self @param {unknown} index @param {unknown} child */
  insertChild: (self, index, child) => call('node.insertChild', self.id, index, child),
  /** @param {Identity} self */
  createInstance: (self) => call('node.createInstance', self.id),
  /** @param {Identity} self */
  getMainComponentAsync: (self) => callLater('node.getMainComponentAsync', self.id),

  /** @param {Identity} self @param {unknown} [test] */
  findAll(self, test) {
    if (test !== undefined) requireTest('findAll', test);
    /** @type {readonly any[]} */
    const nodes = call('node.findAll', self.id);
    return test === undefined ? nodes : nodes.filter((node) => test(node));
  },
  /** @param {Identity} self @param {unknown} test */
  findOne: (self, test) => firstOf('findOne', self, test),
  /** @param {Identity} self @param {unknown} [test] */
  findChildren(self, test) {
    if (test !== undefined) requireTest('findChildren', test);
    /** @type {readonly any[]} */
    const nodes = call('node.findChildren', self.id);
    return test === undefined ? nodes : nodes.filter((node) => test(node));
  },
  /** @param {Identity} self @param {unknown} test */
  findChild: (self, test) => firstOf('findChild', self, test),
  /** @param {Identity} self @param {unknown} criteria */
  findAllWithCriteria: (self, criteria) => call('node.findAllWithCriteria', self.id, criteria),
};
