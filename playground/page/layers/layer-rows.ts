import type { FigmaDocument } from '../../document/figma-document';

/** One visible line of the layers tree. */
export interface LayerRow {
  id: string;
  depth: number;
  /** `null`: nothing inside. */
  open: boolean | null;
}

/** The lines of a page, topmost layer first; only what is opened is walked. */
export function layerRows(
  document: Pick<FigmaDocument, 'has' | 'get'>,
  parentId: string,
  opened: ReadonlySet<string>,
  depth = 0,
): LayerRow[] {
  return childrenOf(document, parentId)
    .toReversed()
    .flatMap((id) => {
      const open = childrenOf(document, id).length === 0 ? null : opened.has(id);
      const row = { id, depth, open };
      return open === true ? [row, ...layerRows(document, id, opened, depth + 1)] : [row];
    });
}

/** Every layer that has to be open for this one to be seen. */
export function ancestorsOf(document: Pick<FigmaDocument, 'get' | 'typeOf'>, id: string): string[] {
  const parent = document.typeOf(id) === null ? null : document.get(id, 'parent');
  if (typeof parent !== 'string' || document.typeOf(parent) === 'PAGE') return [];
  return [...ancestorsOf(document, parent), parent];
}

function childrenOf(document: Pick<FigmaDocument, 'has' | 'get'>, id: string): string[] {
  return document.has(id, 'children') ? (document.get(id, 'children') as string[]) : [];
}
