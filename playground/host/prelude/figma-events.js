import { call } from './border.js';
import { createEmitter } from './emitter.js';

export const figmaEvents = createEmitter(
  'figma',
  ['selectionchange', 'currentpagechange', 'close', 'run'],
  (type) => {
    if (type === 'documentchange') call('figma.on.documentchange');
  },
);
