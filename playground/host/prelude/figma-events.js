import { call } from './border.js';
import { createEmitter } from './emitter.js';

export const figmaEvents = createEmitter(
  'figma',
  ['selectionchange', 'currentpagechange', 'close', 'run'],
  (type) => call('figma.on', type),
);
