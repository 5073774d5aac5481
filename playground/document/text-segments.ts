import type { SceneNode } from '@open-pencil/scene-graph';
import type { DocumentState } from './document-state';
import { CHARACTER_FIELDS } from './properties/text';
import { readPaint, readPaints } from './read-paint';
import { notSimulated, refusal } from './refusal';
import { type Run, runsOf } from './text-runs';
import { styleIdToFigma } from './variable-ids';
import { boundVariables, colorLookup } from './variables';

/** Runs of characters that agree in all of the asked fields, as `getStyledTextSegments`. */
export function textSegments(
  state: DocumentState,
  node: SceneNode,
  fields: readonly string[],
): Record<string, unknown>[] {
  if (node.type !== 'TEXT')
    throw refusal('getStyledTextSegments', `no such property on ${node.type} node`);
  if (fields.length === 0)
    throw refusal('getStyledTextSegments', 'Expected "fields" to have at least one element');
  const segments: { start: number; end: number; values: Record<string, unknown> }[] = [];
  for (const run of runsOf(node)) {
    const values = Object.fromEntries(fields.map((name) => [name, field(state, node, run, name)]));
    const last = segments.at(-1);
    if (last && JSON.stringify(last.values) === JSON.stringify(values)) last.end = run.end;
    else segments.push({ start: run.start, end: run.end, values });
  }
  return segments.map(({ start, end, values }) => ({
    characters: node.text.slice(start, end),
    start,
    end,
    ...values,
  }));
}

function field(state: DocumentState, node: SceneNode, { style }: Run, name: string): unknown {
  switch (name) {
    case 'fills':
      return style.fills
        ? style.fills.map((fill) => readPaint(fill))
        : readPaints(node, 'fills', colorLookup(state, node));
    case 'fillStyleId':
      return node.fillStyleId === null || style.fills ? '' : styleIdToFigma(node.fillStyleId);
    case 'textStyleId':
      return node.textStyleId ?? '';
    case 'boundVariables':
      return style.fills ? {} : boundVariables(node);
    default: {
      const valueOf = CHARACTER_FIELDS[name];
      if (!valueOf) throw notSimulated(`text segments with "${name}"`);
      return valueOf(node, style);
    }
  }
}
