import { simulatedObjects } from './api-object.js';
import { imageMethods } from './images.js';
import { nodeMethods } from './node-methods.js';
import { suggestionMethods } from './parameters.js';
import { variableMethods } from './variables.js';

/** What works here, taken from the things themselves. Node types are all those of the API. */
export function members() {
  const simulated = Object.fromEntries(simulatedObjects());
  simulated.Image = ['hash', ...imageMethods];
  simulated.Variable = variableMethods;
  simulated.SuggestionResults = suggestionMethods;
  return JSON.stringify({ objects: simulated, nodeMethods: Object.keys(nodeMethods) });
}
