import type { BlendMode, Effect, SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from '../change-node';
import { MIXED } from '../figma-document';
import { blendModeCheck } from '../paint-check';
import {
  expectNumber,
  expectValid,
  flag,
  numeric,
  type Property,
  type Properties,
  readOnly,
} from './property';

/** Opacity, blending, corners, effects. */
export const appearanceProperties: Properties = {
  opacity: numeric('opacity', { min: 0, max: 1 }),
  blendMode: {
    get: (node) => node.blendMode,
    set: (node, state, value) => {
      expectValid('blendMode', value, blendModeCheck);
      changeNode(state, node, { blendMode: value as BlendMode }, ['blendMode']);
    },
  },
  isMask: flag('isMask'),
  maskType: readOnly((node) => node.maskType),
  effects: readOnly((node) => node.effects.map(readEffect)),
  effectStyleId: readOnly((node) => node.effectStyleId ?? ''),
  cornerSmoothing: readOnly((node) => node.cornerSmoothing),
  cornerRadius: {
    get: (node) => {
      const [first, ...rest] = corners(node);
      return rest.every((radius) => radius === first) ? first : MIXED;
    },
    set: (node, state, value) => {
      expectNumber('cornerRadius', value, { min: 0 });
      const all = { topLeftRadius: value, topRightRadius: value };
      const below = { bottomRightRadius: value, bottomLeftRadius: value };
      const changes = { cornerRadius: value, independentCorners: false, ...all, ...below };
      changeNode(state, node, changes, ['cornerRadius']);
    },
  },
  topLeftRadius: corner('topLeftRadius', 0),
  topRightRadius: corner('topRightRadius', 1),
  bottomRightRadius: corner('bottomRightRadius', 2),
  bottomLeftRadius: corner('bottomLeftRadius', 3),
  arcData: readOnly(
    (node) => node.arcData ?? { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0 },
  ),
  pointCount: readOnly((node) => node.pointCount),
  innerRadius: readOnly((node) => node.starInnerRadius),
  booleanOperation: readOnly((node) => node.booleanOperation ?? 'UNION'),
};

type Corner = 'topLeftRadius' | 'topRightRadius' | 'bottomRightRadius' | 'bottomLeftRadius';

function corners(node: SceneNode): [number, number, number, number] {
  if (!node.independentCorners) {
    const { cornerRadius: all } = node;
    return [all, all, all, all];
  }
  return [node.topLeftRadius, node.topRightRadius, node.bottomRightRadius, node.bottomLeftRadius];
}

function corner(name: Corner, index: 0 | 1 | 2 | 3): Property {
  return {
    get: (node) => corners(node)[index],
    set: (node, state, value) => {
      expectNumber(name, value, { min: 0 });
      const [topLeftRadius, topRightRadius, bottomRightRadius, bottomLeftRadius] = corners(node);
      const all = { topLeftRadius, topRightRadius, bottomRightRadius, bottomLeftRadius };
      changeNode(state, node, { independentCorners: true, ...all, [name]: value }, [name]);
    },
  };
}

function readEffect(effect: Effect): Record<string, unknown> {
  const { type, visible, radius } = effect;
  switch (type) {
    case 'DROP_SHADOW':
    case 'INNER_SHADOW':
      return {
        type,
        visible,
        radius,
        color: { ...effect.color },
        offset: { ...effect.offset },
        spread: effect.spread,
        blendMode: effect.blendMode ?? 'NORMAL',
        ...(type === 'DROP_SHADOW' && {
          showShadowBehindNode: effect.showShadowBehindNode ?? false,
        }),
        boundVariables: {},
      };
    case 'LAYER_BLUR':
    case 'FOREGROUND_BLUR':
      return { type: 'LAYER_BLUR', blurType: 'NORMAL', visible, radius, boundVariables: {} };
    case 'BACKGROUND_BLUR':
      return { type, blurType: 'NORMAL', visible, radius, boundVariables: {} };
  }
}
