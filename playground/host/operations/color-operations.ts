import { clampRgb, converter, parse } from 'culori';
import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { operation } from './operation';

const channel = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const channels = v.strictObject({ r: channel, g: channel, b: channel, a: v.optional(channel) });
const color = v.union([v.string(), channels]);
const alpha = v.optional(channel);
const toRgb = converter('rgb');

/** `figma.util`: CSS colours as Figma's, channels 0–1. */
export const colorOperations = {
  'figma.util.rgb': operation({ color }, (_, { color }) => {
    const { r, g, b } = rgba(color);
    return { r, g, b };
  }),
  'figma.util.rgba': operation({ color, alpha }, (_, { color, alpha }) => {
    const parsed = rgba(color);
    return { ...parsed, a: alpha ?? parsed.a };
  }),
  'figma.util.solidPaint': operation(
    { color, overrides: v.optional(v.record(v.string(), v.unknown()), {}) },
    (_, { color, overrides }) => {
      const { r, g, b, a } = rgba(color);
      return { type: 'SOLID', color: { r, g, b }, opacity: a, ...overrides };
    },
  ),
};

function rgba(color: v.InferOutput<typeof channels> | string) {
  if (typeof color !== 'string') return { r: color.r, g: color.g, b: color.b, a: color.a ?? 1 };
  const parsed = /^(#|rgba?\(|hsla?\(|lab\()/.test(color) ? toRgb(parse(color)) : undefined;
  if (!parsed) throw new FigmaError(`Invalid color "${color}"`);
  const { r, g, b, alpha } = clampRgb(parsed);
  return { r, g, b, a: alpha ?? 1 };
}
