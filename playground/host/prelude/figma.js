import { apiObject } from './api-object.js';
import { call, callLater, send, shut } from './border.js';
import { clientStorage } from './client-storage.js';
import { MIXED } from './codec.js';
import { figmaEvents } from './figma-events.js';
import { imageMembers } from './images.js';
import { notify } from './notify.js';
import { parameters } from './parameters.js';
import { settings } from './settings.js';
import { styleMembers } from './styles.js';
import { ui } from './ui.js';
import { util } from './util.js';
import { variables } from './variables.js';
import { viewport } from './viewport.js';

let skipInvisible = false;

/** @param {string} type @returns {() => any} */
const create = (type) => () => call(`figma.create${type}`);

export const figma = apiObject('figma', 'PluginAPI', {
  get apiVersion() {
    return settings.apiVersion;
  },
  get command() {
    return settings.command;
  },
  get editorType() {
    return settings.editorType;
  },
  mode: 'default',
  get pluginId() {
    return settings.hasPluginId ? settings.pluginId : undefined;
  },
  mixed: MIXED,

  /** @param {unknown} html @param {unknown} [options] */
  showUI: (html, options) => call('figma.showUI', html, options),
  ui,
  notify,
  clientStorage,
  parameters,
  viewport,
  util,
  variables,
  ...styleMembers,
  ...imageMembers,

  on: figmaEvents.on,
  once: figmaEvents.once,
  off: figmaEvents.off,
  /** @param {unknown} [message] */
  closePlugin: (message) => closePlugin(message),

  get root() {
    return call('figma.root');
  },
  get currentPage() {
    return call('figma.currentPage');
  },
  /** @param {unknown} page */
  setCurrentPageAsync: (page) => callLater('figma.setCurrentPageAsync', page),
  loadAllPagesAsync: () => callLater('figma.loadAllPagesAsync'),
  /** @param {unknown} id */
  getNodeByIdAsync: (id) => callLater('figma.getNodeByIdAsync', id),
  getSelectionColors: () => call('figma.getSelectionColors'),
  get skipInvisibleInstanceChildren() {
    return skipInvisible;
  },
  set skipInvisibleInstanceChildren(skip) {
    call('figma.skipInvisibleInstanceChildren', skip);
    skipInvisible = skip;
  },

  createRectangle: create('Rectangle'),
  createFrame: create('Frame'),
  createText: create('Text'),
  createEllipse: create('Ellipse'),
  createSection: create('Section'),
  /** @param {unknown} font */
  loadFontAsync: (font) => callLater('figma.loadFontAsync', font),

  commitUndo: () => call('figma.commitUndo'),
  triggerUndo: () => call('figma.triggerUndo'),
  /** @param {unknown} url */
  openExternal: (url) => call('figma.openExternal', url),
  /** @param {unknown} data */
  base64Encode: (data) => call('figma.base64Encode', data),
  /** @param {unknown} text */
  base64Decode: (text) => send('figma.base64Decode', [text], 'argument', false),
});

let closing = false;

/** @param {unknown} message */
function closePlugin(message) {
  if (closing) return;
  closing = true;
  figmaEvents.emit('close');
  call('figma.closePlugin', message);
  shut();
}

/** The designer closes the plugin: the handlers run, and nothing after them. */
export function closedByDesigner() {
  closing = true;
  figmaEvents.emit('close');
  shut();
}
