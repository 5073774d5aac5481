import {
  fontManager,
  styleToWeight,
  weightToFigmaStyle,
  weightToStyle,
} from '@open-pencil/core/text';
import type { CharacterStyleOverride, SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from '../change-node';
import { objectOf, oneOf, typeCheck } from '../check';
import { MIXED } from '../figma-document';
import { commonValue, withoutOverrides } from '../text-runs';
import {
  expectNumber,
  expectType,
  expectValid,
  type Property,
  type Properties,
  readOnly,
} from './property';

type Style = CharacterStyleOverride;

/** The look of characters, by Figma's name: what a run says, or else its node. */
export const CHARACTER_FIELDS: Record<string, (node: SceneNode, style: Style) => unknown> = {
  fontSize: (node, style) => style.fontSize ?? node.fontSize,
  fontWeight: (node, style) => style.fontWeight ?? node.fontWeight,
  fontName: (node, style) => ({
    family: style.fontFamily ?? node.fontFamily,
    style: weightToFigmaStyle(style.fontWeight ?? node.fontWeight, style.italic ?? node.italic),
  }),
  textDecoration: (node, style) => style.textDecoration ?? node.textDecoration,
  textCase: (node) => node.textCase,
  letterSpacing: (node, style) => ({
    unit: 'PIXELS',
    value: style.letterSpacing ?? node.letterSpacing,
  }),
  lineHeight: (node, style) => {
    const value = style.lineHeight === undefined ? node.lineHeight : style.lineHeight;
    return value === null ? { unit: 'AUTO' } : { unit: 'PIXELS', value };
  },
  hyperlink: () => null,
};

/** What a text says and how it is set. Loaded fonts are the host's business. */
export const textProperties: Properties = {
  characters: {
    get: (node) => node.text,
    set: (node, state, value) => {
      expectType('characters', value, 'string');
      const changes = { text: String(value), styleRuns: [] };
      changeNode(state, node, changes, ['characters']);
    },
  },
  fontSize: {
    get: shared('fontSize'),
    set: (node, state, value) => {
      expectNumber('fontSize', value, { min: 1 });
      const styleRuns = withoutOverrides(node.styleRuns, ['fontSize']);
      changeNode(state, node, { fontSize: value, styleRuns }, ['fontSize']);
    },
  },
  fontName: {
    get: shared('fontName'),
    set: (node, state, value) => {
      const text = typeCheck('string');
      expectValid('fontName', value, objectOf({ family: text, style: text }));
      const { family, style } = value as { family: string; style: string };
      const changes = {
        fontFamily: family,
        fontWeight: styleToWeight(style),
        italic: /italic/i.test(style),
        styleRuns: withoutOverrides(node.styleRuns, ['fontFamily', 'fontWeight', 'italic']),
      };
      changeNode(state, node, changes, ['fontName']);
    },
  },
  fontWeight: readOnly(shared('fontWeight')),
  textDecoration: readOnly(shared('textDecoration')),
  textCase: readOnly(shared('textCase')),
  letterSpacing: readOnly(shared('letterSpacing')),
  lineHeight: readOnly(shared('lineHeight')),
  hyperlink: readOnly(shared('hyperlink')),
  textAlignHorizontal: choice('textAlignHorizontal', ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED']),
  textAlignVertical: choice('textAlignVertical', ['TOP', 'CENTER', 'BOTTOM']),
  textAutoResize: choice('textAutoResize', ['NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT']),
  textTruncation: readOnly((node) => node.textTruncation),
  maxLines: readOnly((node) => node.maxLines),
  autoRename: readOnly((node) => node.autoRename),
  textStyleId: readOnly((node) => node.textStyleId ?? ''),
  hasMissingFont: readOnly(
    ({ fontFamily, fontWeight, italic }) =>
      !fontManager.isStyleLoaded(fontFamily, weightToStyle(fontWeight, italic)),
  ),
};

function shared(name: string): (node: SceneNode) => unknown {
  return (node) => {
    const valueOf = CHARACTER_FIELDS[name];
    const common = commonValue(node, (style) => ({ value: valueOf?.(node, style) }));
    return common ? common.value : MIXED;
  };
}

function choice(
  key: 'textAlignHorizontal' | 'textAlignVertical' | 'textAutoResize',
  values: readonly string[],
): Property {
  return {
    get: (node) => node[key],
    set: (node, state, value) => {
      expectValid(key, value, oneOf(...values));
      changeNode(state, node, { [key]: value }, [key]);
    },
  };
}
