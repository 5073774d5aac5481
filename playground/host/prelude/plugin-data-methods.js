import { call } from './border.js';

/** @typedef {import('./facade.js').Identity} Identity */

/**
 * @param {string} member
 * @returns {(self: Identity, ...args: unknown[]) => any}
 */
const onHost =
  (member) =>
  (self, ...args) =>
    call(`node.${member}`, self.id, ...args);

export const pluginDataMethods = {
  getPluginData: onHost('getPluginData'),
  setPluginData: onHost('setPluginData'),
  getPluginDataKeys: onHost('getPluginDataKeys'),
  getSharedPluginData: onHost('getSharedPluginData'),
  setSharedPluginData: onHost('setSharedPluginData'),
  getSharedPluginDataKeys: onHost('getSharedPluginDataKeys'),
  getRelaunchData: onHost('getRelaunchData'),
  setRelaunchData: onHost('setRelaunchData'),
};
