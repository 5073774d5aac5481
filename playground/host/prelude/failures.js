import { print } from './border.js';
import { describe } from './describe.js';

/**
 * Calls into the plugin. What it throws goes to the console and the plugin lives on, as in Figma;
 * running out of memory ends it.
 *
 * @param {Function} callback
 * @param {...unknown} args
 * @returns {unknown}
 */
export function run(callback, ...args) {
  try {
    const result = callback(...args);
    watch(result);
    return result;
  } catch (error) {
    if (isOutOfMemory(error)) throw error;
    print('error', `Uncaught ${describe(error)}`);
    return undefined;
  }
}

/**
 * The engine does not tell of unhandled rejections, so the promises that handlers return are
 * watched here. One that the plugin's code starts and forgets goes unseen.
 *
 * @param {unknown} result
 */
function watch(result) {
  if (!(result instanceof Promise)) return;
  result.then(undefined, (error) =>
    print('error', `unhandled promise rejection: ${describe(error)}`),
  );
}

/** @param {unknown} error */
function isOutOfMemory(error) {
  return (
    error instanceof Error && error.name === 'InternalError' && error.message === 'out of memory'
  );
}
