import type { ColorSource, DeclaredPaint } from '../layer';
import { isSeen } from './is-seen';

/** A paint with the id of the style it comes from, '' for none; names need awaiting. */
export interface PaintRef {
  paint: Paint;
  styleId: string;
  /** Of a text or a stroke. */
  thin: boolean;
}

type Names = ReadonlyMap<string, string>;

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

export function withStyle(paints: readonly Paint[], styleId = '', thin = false): PaintRef[] {
  return paints.map((paint) => ({ paint, styleId, thin }));
}

/** The visible ones, as plain data with the names of their styles and variables. */
export async function namePaints(refs: readonly PaintRef[]): Promise<DeclaredPaint[]> {
  const seen = refs.filter(({ paint }) => isSeen(paint));
  const styles = await namesOf(
    seen.map(({ styleId }) => styleId),
    (id) => figma.getStyleByIdAsync(id),
  );
  const variables = await namesOf(
    seen.flatMap(({ paint }) => colorsOf(paint).map(variableOf)),
    (id) => figma.variables.getVariableByIdAsync(id),
  );
  return seen.map((ref) => declare(ref, styles, variables));
}

function declare(
  { paint, styleId, thin }: PaintRef,
  styles: Names,
  variables: Names,
): DeclaredPaint {
  const opacity = paint.opacity ?? 1;
  const source = (color: ColorHolder): ColorSource => {
    const id = variableOf(color);
    const name = variables.get(id);
    if (name !== undefined) return { kind: 'variable', id, name };
    const style = styles.get(styleId);
    return style === undefined ? { kind: 'paint' } : { kind: 'style', id: styleId, name: style };
  };
  if (paint.type === 'SOLID') {
    return { type: 'solid', color: plain(paint.color), opacity, source: source(paint), thin };
  }
  if ('gradientStops' in paint) {
    const stops = paint.gradientStops.map((stop) => ({
      color: plain(stop.color),
      opacity: stop.color.a,
      source: source(stop),
    }));
    return { type: 'gradient', opacity, stops };
  }
  if (paint.type === 'IMAGE') return { type: 'image', opacity, hash: paint.imageHash };
  return { type: 'other', opacity };
}

type ColorHolder = SolidPaint | ColorStop;

function colorsOf(paint: Paint): readonly ColorHolder[] {
  if (paint.type === 'SOLID') return [paint];
  return 'gradientStops' in paint ? paint.gradientStops : [];
}

function variableOf(color: ColorHolder): string {
  return color.boundVariables?.color?.id ?? '';
}

export function plain({ r, g, b }: RGB): RGB {
  return { r, g, b };
}

async function namesOf(
  ids: readonly string[],
  find: (id: string) => Promise<{ name: string } | null>,
): Promise<Names> {
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const found = id ? await find(id) : null;
    if (found) names.set(id, found.name);
  }
  return names;
}
