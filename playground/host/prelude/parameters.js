import { apiObject } from './api-object.js';
import { call } from './border.js';
import { createEmitter } from './emitter.js';

const { on, once, off, emit } = createEmitter('figma.parameters', ['input']);

export const parameters = apiObject('figma.parameters', 'ParametersAPI', { on, once, off });

export const suggestionMethods = ['setSuggestions', 'setError', 'setLoadingMessage'];

/**
 * A key was pressed in the quick actions. The plugin may answer as often as it likes, now or later.
 *
 * @param {number} ticket
 * @param {{ key: string, query: string, parameters: Record<string, unknown> }} input
 */
export function typed(ticket, input) {
  const methods = suggestionMethods.map((name) => [
    name,
    /** @param {unknown} said */
    (said) => call(`figma.parameters.${name}`, ticket, said),
  ]);
  const result = apiObject('result', 'SuggestionResults', Object.fromEntries(methods));
  emit('input', { ...input, result });
}
