import type { LayerName } from '../layer';
import { isSeen } from './is-seen';

/** A paint with the id of the style it comes from, '' for none. */
export interface PaintRef {
  paint: Paint;
  styleId: string;
  /** Of a text or a stroke. */
  thin: boolean;
}

/** Every paint of the selection in one native call; `null` above Figma's 1,000 colours. */
export function selectionPaints(): PaintRef[] | null {
  if (figma.currentPage.selection.length === 0) return [];
  const colors = figma.getSelectionColors();
  return (
    colors && [
      ...withStyle(colors.paints),
      ...colors.styles.flatMap(({ id, paints }) => withStyle(paints, id)),
    ]
  );
}

/** The visible ones. */
export function withStyle(paints: readonly Paint[], styleId = '', thin = false): PaintRef[] {
  return paints.filter(isSeen).map((paint) => ({ paint, styleId, thin }));
}

/** The names of their styles and variables. */
export async function namesIn(refs: readonly PaintRef[]): Promise<LayerName[]> {
  const names: LayerName[] = [];
  const find = async (ids: readonly string[], byId: (id: string) => Promise<Named | null>) => {
    for (const id of new Set(ids)) {
      const found = id && (await byId(id));
      if (found) names.push({ id, name: found.name });
    }
  };
  await find(
    refs.map(({ styleId }) => styleId),
    (id) => figma.getStyleByIdAsync(id),
  );
  await find(refs.flatMap(variablesOf), (id) => figma.variables.getVariableByIdAsync(id));
  return names;
}

interface Named {
  name: string;
}

function variablesOf({ paint }: PaintRef): string[] {
  const holders =
    paint.type === 'SOLID' ? [paint] : 'gradientStops' in paint ? paint.gradientStops : [];
  return holders.map(({ boundVariables }) => boundVariables?.color?.id ?? '');
}
