/**
 * Figma scans the text of a plugin before running it, comments and strings included.
 * Returns the line of the first find, from 1, or `null`.
 */
export function looksLikeDynamicImport(code: string): number | null {
  const found = /\bimport\s*(?:\(|\/\/|\/\*)/.exec(code);
  return found ? code.slice(0, found.index).split('\n').length : null;
}
