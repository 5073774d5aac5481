import type { BlendMode, Fill, SceneNode, Stroke } from '@open-pencil/scene-graph';
import type { Transform } from './figma-document';
import type { FigmaPaint } from './figma-paint';
import type { ImageFill } from './read-paint';
import { notSimulated } from './refusal';
import { variableIdFromFigma } from './variable-ids';

/** Checked paints as the scene graph keeps them, with the variables they are bound to. */
export interface WrittenPaints<Kept> {
  paints: Kept[];
  /** Variable ids by the index of the paint. */
  bindings: Map<number, string>;
}

export function writeFills(paints: readonly FigmaPaint[]): WrittenPaints<Fill> {
  return { paints: paints.map(toFill), bindings: bindingsOf(paints) };
}

/** The scene graph draws solid strokes only; all strokes of a node share weight and alignment. */
export function writeStrokes(
  paints: readonly FigmaPaint[],
  like: Pick<Stroke, 'weight' | 'align'>,
): WrittenPaints<Stroke> {
  const strokes = paints.map((paint): Stroke => {
    if (paint.type !== 'SOLID') throw notSimulated(`${paint.type} strokes`);
    return {
      ...like,
      color: { ...paint.color, a: 1 },
      opacity: paint.opacity ?? 1,
      visible: paint.visible ?? true,
    };
  });
  return { paints: strokes, bindings: bindingsOf(paints) };
}

/** The bindings of a node with those of one of its paint lists replaced. */
export function rebound(
  node: SceneNode,
  property: 'fills' | 'strokes',
  bindings: ReadonlyMap<number, string>,
): Record<string, string> {
  const others = Object.entries(node.boundVariables).filter(
    ([key]) => key !== property && !key.startsWith(`${property}/`),
  );
  const fresh = [...bindings].map(([index, id]) => [`${property}/${index}/color`, id] as const);
  return Object.fromEntries([...others, ...fresh]);
}

function bindingsOf(paints: readonly FigmaPaint[]): Map<number, string> {
  const bindings = new Map<number, string>();
  for (const [index, paint] of paints.entries()) {
    const alias = paint.type === 'SOLID' ? paint.boundVariables?.color : undefined;
    if (alias) bindings.set(index, variableIdFromFigma(alias.id));
  }
  return bindings;
}

function toFill(paint: FigmaPaint): Fill {
  const base = {
    color: { r: 0, g: 0, b: 0, a: 1 },
    opacity: paint.opacity ?? 1,
    visible: paint.visible ?? true,
    blendMode: (paint.blendMode ?? 'NORMAL') as BlendMode,
  };
  switch (paint.type) {
    case 'SOLID':
      return { type: 'SOLID', ...base, color: { ...paint.color, a: 1 } };
    case 'GRADIENT_LINEAR':
    case 'GRADIENT_RADIAL':
    case 'GRADIENT_ANGULAR':
    case 'GRADIENT_DIAMOND':
      return {
        type: paint.type,
        ...base,
        gradientTransform: toMatrix(paint.gradientTransform),
        gradientStops: paint.gradientStops.map(({ position, color }) => ({
          position,
          color: { ...color },
        })),
      };
    case 'IMAGE': {
      const fill: ImageFill = { type: 'IMAGE', ...base, imageScaleMode: paint.scaleMode };
      if (paint.imageHash !== null) fill.imageHash = paint.imageHash;
      if (paint.imageTransform) fill.imageTransform = toMatrix(paint.imageTransform);
      if (paint.scalingFactor !== undefined) fill.scale = paint.scalingFactor;
      if (paint.rotation) fill.rotation = paint.rotation;
      if (Object.keys(paint.filters ?? {}).length > 0) fill.filters = { ...paint.filters };
      return fill;
    }
    case 'VIDEO':
    case 'PATTERN':
    case 'SHADER':
      throw notSimulated(`writing ${paint.type} paints`);
  }
}

function toMatrix([[m00, m01, m02], [m10, m11, m12]]: Transform) {
  return { m00, m01, m02, m10, m11, m12 };
}
