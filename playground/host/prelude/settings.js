/** What the host says once, before the plugin's code runs. */
export const settings = {
  dynamicPage: true,
  command: '',
  pluginId: '',
  hasPluginId: false,
  editorType: 'figma',
  apiVersion: '1.0.0',
  /** @type {string | undefined} */
  html: undefined,
  /** @type {Record<string, string>} */
  uiFiles: {},
};
