import { apiObject } from './api-object.js';
import { sendLater } from './border.js';

/**
 * @param {string} member
 * @returns {(...args: unknown[]) => Promise<unknown>}
 */
const onHost =
  (member) =>
  (...args) =>
    sendLater(`figma.clientStorage.${member}`, args, 'stored');

export const clientStorage = apiObject('figma.clientStorage', 'ClientStorageAPI', {
  getAsync: onHost('getAsync'),
  setAsync: onHost('setAsync'),
  deleteAsync: onHost('deleteAsync'),
  keysAsync: onHost('keysAsync'),
});
