import { apiObject } from './api-object.js';
import { send } from './border.js';

/**
 * Fresh values that belong to the plugin, not to the document: not frozen.
 *
 * @param {string} member
 * @returns {(...args: unknown[]) => unknown}
 */
const onHost =
  (member) =>
  (...args) =>
    send(`figma.util.${member}`, args, 'argument', false);

export const util = apiObject('figma.util', 'UtilAPI', {
  rgb: onHost('rgb'),
  rgba: onHost('rgba'),
  solidPaint: onHost('solidPaint'),
});
