import type { Fill, SceneNode, Stroke } from '@open-pencil/scene-graph';
import type { Transform } from './figma-document';
import type { FigmaPaint, ImagePaint, RGB, VariableAlias } from './figma-paint';
import { variableIdToFigma } from './variable-ids';

type Matrix = NonNullable<Fill['gradientTransform']>;

/** What the file format keeps beside the fields the scene graph knows. */
export interface ImageFill extends Fill {
  rotation?: number;
  filters?: Record<string, number>;
}

/** How a bound colour is looked up for the node that shows it. */
export type ColorOf = (variableId: string) => (RGB & { a: number }) | undefined;

/** `binding` is the variable on the paint's colour; its value of today is the paint's colour. */
export function readPaint(fill: Fill, binding?: string, colorOf?: ColorOf): FigmaPaint {
  const base = {
    visible: fill.visible,
    opacity: fill.opacity,
    blendMode: fill.blendMode ?? 'NORMAL',
  };
  switch (fill.type) {
    case 'SOLID':
      return solid(base, fill.color, binding, colorOf);
    case 'GRADIENT_LINEAR':
    case 'GRADIENT_RADIAL':
    case 'GRADIENT_ANGULAR':
    case 'GRADIENT_DIAMOND':
      return {
        type: fill.type,
        ...base,
        gradientStops: (fill.gradientStops ?? []).map(({ position, color }) => ({
          position,
          color: { ...color },
        })),
        gradientTransform: toTransform(fill.gradientTransform),
      };
    case 'IMAGE':
      return image(base, fill);
    case 'VIDEO':
    case 'PATTERN':
      return { type: fill.type, ...base };
    case 'NOISE':
    case 'CUSTOM':
      return { type: 'SHADER', ...base };
  }
}

export function readStroke(stroke: Stroke, binding?: string, colorOf?: ColorOf): FigmaPaint {
  const { visible, opacity } = stroke;
  return solid({ visible, opacity, blendMode: 'NORMAL' }, stroke.color, binding, colorOf);
}

/** All fills or all strokes of a node. */
export function readPaints(
  node: SceneNode,
  property: 'fills' | 'strokes',
  colorOf: ColorOf,
): FigmaPaint[] {
  const binding = (index: number) => node.boundVariables[`${property}/${index}/color`];
  return property === 'fills'
    ? node.fills.map((fill, index) => readPaint(fill, binding(index), colorOf))
    : node.strokes.map((stroke, index) => readStroke(stroke, binding(index), colorOf));
}

function solid(
  base: { visible: boolean; opacity: number; blendMode: string },
  color: RGB,
  binding: string | undefined,
  colorOf: ColorOf | undefined,
): FigmaPaint {
  const { r, g, b } = (binding === undefined ? undefined : colorOf?.(binding)) ?? color;
  const boundVariables: { color?: VariableAlias } = {};
  if (binding !== undefined)
    boundVariables.color = { type: 'VARIABLE_ALIAS', id: variableIdToFigma(binding) };
  return { type: 'SOLID', ...base, color: { r, g, b }, boundVariables };
}

function image(base: object, fill: ImageFill): ImagePaint {
  const scaleMode = fill.imageScaleMode ?? 'FILL';
  return {
    type: 'IMAGE',
    ...base,
    scaleMode,
    imageHash: fill.imageHash ?? null,
    ...(scaleMode === 'CROP' && { imageTransform: toTransform(fill.imageTransform) }),
    ...(scaleMode === 'TILE' && { scalingFactor: fill.scale ?? 1 }),
    ...(scaleMode !== 'CROP' && { rotation: fill.rotation ?? 0 }),
    filters: { ...fill.filters },
  };
}

function toTransform(matrix: Matrix | undefined): Transform {
  const m = matrix ?? { m00: 1, m01: 0, m02: 0, m10: 0, m11: 1, m12: 0 };
  return [
    [m.m00, m.m01, m.m02],
    [m.m10, m.m11, m.m12],
  ];
}
