import type { FigmaDocument } from '../../playground/document/figma-document';

interface Snapshot {
  id: string;
  children: Snapshot[];
}

/** Everything in the document but these layers and all in them. */
export function without(document: FigmaDocument, ...ids: string[]): unknown {
  const strip = (node: Snapshot): Snapshot => ({
    ...node,
    children: node.children.filter(({ id }) => !ids.includes(id)).map(strip),
  });
  return strip(document.snapshot() as Snapshot);
}

export function read(document: FigmaDocument, id: string, ...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, document.get(id, name)]));
}

export function recipeOf(document: FigmaDocument, id: string): string {
  return document.pluginData(id, 'limn', 'recipe');
}
