export type MemberKind = 'method' | 'readonly' | 'value';

/**
 * Figma's API as its typings declare it; `prelude/figma-api.json` is written by
 * `write-figma-api.ts` and must be written again when the typings change.
 */
export interface FigmaApi {
  /** Members that belong to the same objects; all lists separated by spaces. */
  groups: { on: string; method: string; readonly: string; value: string }[];
  /** What `documentAccess: "dynamic-page"` changes, by member. */
  dynamicPage: Record<string, DynamicPageRule>;
  /** Properties of text that can be written only with its font loaded. */
  needsFont: string[];
}

type DynamicPageRule =
  /** Calling or reading throws. */
  | { rule: 'throws'; instead: string }
  /** Assigning throws. */
  | { rule: 'fixed'; instead: string | null }
  /** On a page: only after `page.loadAsync()`. */
  | { rule: 'page' };
