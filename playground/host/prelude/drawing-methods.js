import { call, callLater } from './border.js';
import { notSimulated } from './not-simulated.js';

/** @typedef {import('./facade.js').Identity} Identity */

export const drawingMethods = {
  /** @param {Identity} self @param {unknown} [exportSettings] */
  exportAsync: (self, exportSettings) => callLater('node.exportAsync', self.id, exportSettings),
  /** @param {Identity} self @param {unknown} width @param {unknown} height */
  resize: (self, width, height) => call('node.resize', self.id, width, height),
  /** @param {Identity} self @param {unknown} width @param {unknown} height */
  resizeWithoutConstraints: (self, width, height) =>
    call('node.resizeWithoutConstraints', self.id, width, height),
  /** @param {Identity} self @param {unknown} styleId */
  setFillStyleIdAsync: (self, styleId) => callLater('node.setFillStyleIdAsync', self.id, styleId),
  /** @param {Identity} self @param {unknown} styleId */
  setStrokeStyleIdAsync: (self, styleId) =>
    callLater('node.setStrokeStyleIdAsync', self.id, styleId),
  /** @param {Identity} self @param {unknown} collection @param {unknown} modeId */
  setExplicitVariableModeForCollection: (self, collection, modeId) =>
    call('node.setExplicitVariableModeForCollection', self.id, collection, modeId),
  /** @param {Identity} self @param {unknown} fields @param {...unknown} range */
  getStyledTextSegments(self, fields, ...range) {
    if (range.length > 0) throw notSimulated('node.getStyledTextSegments of a range');
    return call('node.getStyledTextSegments', self.id, fields);
  },
};
