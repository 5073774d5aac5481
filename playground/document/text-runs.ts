import type { CharacterStyleOverride, SceneNode, StyleRun } from '@open-pencil/scene-graph';

/** Characters with one look, in the order of the text; `end` is the index after the last one. */
export interface Run {
  start: number;
  end: number;
  style: CharacterStyleOverride;
}

/** The whole text as runs without gaps. A text without characters has none. */
export function runsOf(node: SceneNode): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const run of node.styleRuns.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(position, run.start);
    const end = Math.min(run.start + run.length, node.text.length);
    if (start > position) runs.push({ start: position, end: start, style: {} });
    if (end > start) runs.push({ start, end, style: run.style });
    position = Math.max(position, end);
  }
  if (position < node.text.length) runs.push({ start: position, end: node.text.length, style: {} });
  return runs;
}

/** The value all characters share; `undefined` when they differ. */
export function commonValue<T>(node: SceneNode, valueOf: (style: CharacterStyleOverride) => T) {
  const [first, ...rest] = runsOf(node).map(({ style }) => valueOf(style));
  if (first === undefined) return valueOf({});
  const pattern = JSON.stringify(first);
  return rest.every((value) => JSON.stringify(value) === pattern) ? first : undefined;
}

/** The runs without some of their overrides: the node's own value counts for the whole text. */
export function withoutOverrides(
  runs: readonly StyleRun[],
  keys: readonly (keyof CharacterStyleOverride)[],
): StyleRun[] {
  return runs.flatMap((run) => {
    const style = Object.fromEntries(
      Object.entries(run.style).filter(([key]) => !(keys as readonly string[]).includes(key)),
    );
    return Object.keys(style).length > 0 ? [{ ...run, style }] : [];
  });
}
