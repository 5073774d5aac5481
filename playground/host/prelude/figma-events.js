import { call } from './border.js';
import { createEmitter } from './emitter.js';

export const figmaEvents = createEmitter(
  'figma',
  ['selectionchange', 'currentpagechange', 'close', 'run', 'drop'],
  (type) => call('figma.on', type),
);
