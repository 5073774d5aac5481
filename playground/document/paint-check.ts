import { type Check, listOf, nullable, numberCheck, objectOf, oneOf, typeCheck } from './check';
import type { FigmaPaint } from './figma-paint';
import { notSimulated, refusal, typeName } from './refusal';

const BLEND_MODES = [
  ...['NORMAL', 'DARKEN', 'MULTIPLY', 'LINEAR_BURN', 'COLOR_BURN', 'LIGHTEN', 'SCREEN'],
  ...['LINEAR_DODGE', 'COLOR_DODGE', 'OVERLAY', 'SOFT_LIGHT', 'HARD_LIGHT', 'DIFFERENCE'],
  ...['EXCLUSION', 'HUE', 'SATURATION', 'COLOR', 'LUMINOSITY'],
];
export const blendModeCheck = oneOf('PASS_THROUGH', ...BLEND_MODES);

const unit = numberCheck({ min: 0, max: 1 });
const shade = numberCheck({ min: -1, max: 1 });
const rgb = { r: unit, g: unit, b: unit };
const alias = objectOf({ type: oneOf('VARIABLE_ALIAS'), id: typeCheck('string') });
const transform = listOf(listOf(numberCheck(), { exact: 3 }), { exact: 2 });
const base = {
  visible: typeCheck('boolean'),
  opacity: unit,
  blendMode: oneOf(...BLEND_MODES),
};
const bindings = objectOf({}, { color: alias });
const stop = objectOf(
  { position: unit, color: objectOf({ ...rgb, a: unit }) },
  { boundVariables: bindings },
);
const gradientFields = objectOf(
  {
    type: typeCheck('string'),
    gradientTransform: transform,
    gradientStops: listOf(stop, { min: 1 }),
  },
  base,
);
const SCALE_MODES = ['FILL', 'FIT', 'CROP', 'TILE'];
const FILTERS = [
  ...['exposure', 'contrast', 'saturation', 'temperature'],
  ...['tint', 'highlights', 'shadows'],
];

const SOLID = objectOf(
  { type: typeCheck('string'), color: objectOf(rgb) },
  { ...base, boundVariables: bindings },
);

const imageFields = objectOf(
  {
    type: typeCheck('string'),
    scaleMode: oneOf(...SCALE_MODES),
    imageHash: nullable(typeCheck('string')),
  },
  {
    ...base,
    imageTransform: transform,
    scalingFactor: numberCheck({ min: 0 }),
    rotation: oneOf(...[-270, -180, -90, 0, 90, 180, 270]),
    filters: objectOf({}, Object.fromEntries(FILTERS.map((name) => [name, shade]))),
  },
);

/** Each key only with the scale modes Figma's typings give it to: stricter than its parser. */
function imageCheck(isImage: (hash: string) => boolean): Check {
  return (value, path) => {
    const issue = imageFields(value, path);
    if (issue !== null) return issue;
    const image = value as { scaleMode: string; imageHash: string | null };
    const misplaced = [
      ...(image.scaleMode === 'CROP' ? ['rotation'] : ['imageTransform']),
      ...(image.scaleMode === 'TILE' ? [] : ['scalingFactor']),
    ].filter((key) => (image as Record<string, unknown>)[key] !== undefined);
    if (misplaced.length > 0)
      return `Unrecognized key(s) in object: '${misplaced.join("', '")}' at ${path}`;
    if (image.imageHash !== null && !isImage(image.imageHash))
      return `Image with hash "${image.imageHash}" does not exist at ${path}.imageHash`;
    return null;
  };
}

/** Takes paints as Figma does: all or nothing, and nothing it does not know. */
export function checkPaints(
  property: string,
  value: unknown,
  isImage: (hash: string) => boolean,
): FigmaPaint[] {
  const method = `set_${property}`;
  const image = imageCheck(isImage);
  const paint: Check = (item, path) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return `Expected object, received ${typeName(item)} at ${path}`;
    const { type } = item as { type?: unknown };
    switch (type) {
      case 'SOLID':
        return SOLID(item, path);
      case 'GRADIENT_LINEAR':
      case 'GRADIENT_RADIAL':
      case 'GRADIENT_ANGULAR':
      case 'GRADIENT_DIAMOND':
        return gradientFields(item, path);
      case 'IMAGE':
        return image(item, path);
      case 'PATTERN':
        throw refusal(
          method,
          'Pattern paints can only be set with setFillsAsync or setStrokesAsync',
        );
      case 'VIDEO':
      case 'SHADER':
        throw notSimulated(`writing ${type} paints`);
      default:
        return `Invalid discriminator value at ${path}.type`;
    }
  };
  const issue = listOf(paint)(value, '');
  if (issue !== null) throw refusal(method, `Property "${property}" failed validation: ${issue}`);
  return value as FigmaPaint[];
}
