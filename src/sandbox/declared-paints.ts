import type { ColorSource, DeclaredColor, DeclaredPaint } from '../layer';
import { limnHashes } from './limn-pictures';

/** A paint with where its colours come from; the names of variables need awaiting. */
export interface PaintRef {
  paint: Paint;
  style: Pick<PaintStyle, 'id' | 'name'> | null;
}

/** Every paint of the selection in one native call; `null` above Figma's 1,000 colours. */
export function selectionPaints(nodes: readonly SceneNode[]): PaintRef[] | null {
  if (nodes.length === 0) return [];
  const colors = figma.getSelectionColors();
  if (!colors) return null;
  const refs = [
    ...colors.paints.map((paint) => ({ paint, style: null })),
    ...colors.styles.flatMap((style) => style.paints.map((paint) => ({ paint, style }))),
  ];
  // A picture of Limn's came from the palette and must not lend it colours.
  const own = refs.some(({ paint }) => paint.type === 'IMAGE') ? limnHashes(nodes) : null;
  return own
    ? refs.filter(({ paint }) => paint.type !== 'IMAGE' || !own.has(paint.imageHash))
    : refs;
}

/** The visible ones, as plain data with the names of their styles and variables. */
export async function namePaints(refs: readonly PaintRef[]): Promise<DeclaredPaint[]> {
  const names = await variableNames(refs);
  return refs
    .filter(({ paint }) => paint.visible !== false && (paint.opacity ?? 1) > 0)
    .map(({ paint, style }) => declare(paint, style, names));
}

function declare(
  paint: Paint,
  style: PaintRef['style'],
  names: Map<string, string>,
): DeclaredPaint {
  const opacity = paint.opacity ?? 1;
  const source = (variableId: string | undefined): ColorSource => {
    const name = variableId === undefined ? undefined : names.get(variableId);
    if (variableId !== undefined && name !== undefined) {
      return { kind: 'variable', id: variableId, name };
    }
    return style ? { kind: 'style', id: style.id, name: style.name } : { kind: 'paint' };
  };

  switch (paint.type) {
    case 'SOLID':
      return {
        type: 'solid',
        color: plain(paint.color),
        opacity,
        source: source(paint.boundVariables?.color?.id),
      };
    case 'GRADIENT_LINEAR':
    case 'GRADIENT_RADIAL':
    case 'GRADIENT_ANGULAR':
    case 'GRADIENT_DIAMOND': {
      const stops = paint.gradientStops.map((stop): DeclaredColor => ({
        color: plain(stop.color),
        opacity: stop.color.a,
        source: source(stop.boundVariables?.color?.id),
      }));
      return { type: 'gradient', opacity, stops };
    }
    case 'IMAGE':
      return { type: 'image', opacity, hash: paint.imageHash };
    default:
      return { type: 'other', opacity };
  }
}

function plain({ r, g, b }: RGB): RGB {
  return { r, g, b };
}

async function variableNames(refs: readonly PaintRef[]): Promise<Map<string, string>> {
  const ids = new Set(refs.flatMap(({ paint }) => boundVariableIds(paint)));
  const names = new Map<string, string>();
  for (const id of ids) {
    const variable = await figma.variables.getVariableByIdAsync(id);
    if (variable) names.set(id, variable.name);
  }
  return names;
}

function boundVariableIds(paint: Paint): string[] {
  if (paint.type === 'SOLID') return idsOf(paint.boundVariables?.color);
  if ('gradientStops' in paint) {
    return paint.gradientStops.flatMap((stop) => idsOf(stop.boundVariables?.color));
  }
  return [];
}

function idsOf(alias: VariableAlias | undefined): string[] {
  return alias ? [alias.id] : [];
}
