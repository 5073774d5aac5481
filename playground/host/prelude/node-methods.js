import { methodTable } from './facade.js';
import { drawingMethods } from './drawing-methods.js';
import { pageMethods } from './page-events.js';
import { pluginDataMethods } from './plugin-data-methods.js';
import { treeMethods } from './tree-methods.js';

/** Every simulated method of a node; which node types have which is for the API table to say. */
export const nodeMethods = methodTable({
  ...treeMethods,
  ...drawingMethods,
  ...pluginDataMethods,
  ...pageMethods,
});
