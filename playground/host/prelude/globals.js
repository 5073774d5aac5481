import { console } from './console.js';
import { fetch } from './fetch.js';
import { figma } from './figma.js';
import { settings } from './settings.js';
import { structuredClone } from './structured-clone.js';
import { timerGlobals } from './timers.js';

/** All that Figma adds to the language, and nothing else. */
export function defineGlobals() {
  const globals = {
    figma,
    __html__: settings.html,
    __uiFiles__: Object.freeze({ ...settings.uiFiles }),
    console,
    ...timerGlobals,
    fetch,
    structuredClone,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: false, enumerable: false });
  }
}
