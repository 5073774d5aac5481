import type { SceneNode, Stroke } from '@open-pencil/scene-graph';
import { changeNode } from '../change-node';
import { oneOf } from '../check';
import type { DocumentState } from '../document-state';
import { MIXED } from '../figma-document';
import { keepFills } from '../keep-fills';
import { checkPaints } from '../paint-check';
import { readPaint, readPaints } from '../read-paint';
import { notSimulated, refusal } from '../refusal';
import { commonValue, withoutOverrides } from '../text-runs';
import { styleIdToFigma } from '../variable-ids';
import { colorLookup } from '../variables';
import { rebound, writeFills, writeStrokes } from '../write-paint';
import { expectNumber, expectValid, type Property, type Properties, readOnly } from './property';

const SIDES = [
  'borderTopWeight',
  'borderRightWeight',
  'borderBottomWeight',
  'borderLeftWeight',
] as const;

/** Fills, strokes, and the styles they are linked to. */
export const paintProperties: Properties = {
  fills: {
    get: readFills,
    set: (node, state, value) => {
      const written = writeFills(
        checkPaints('fills', value, (hash) => state.imageHashes.has(hash)),
      );
      const changes = {
        fills: keepFills(node, written, colorLookup(state, node)),
        // Painting by hand ends the link to the style, in Figma too.
        fillStyleId: null,
        boundVariables: rebound(node, 'fills', written.bindings),
        styleRuns: withoutOverrides(node.styleRuns, ['fills']),
      };
      changeNode(state, node, changes, ['fills', ...(node.fillStyleId ? ['fillStyleId'] : [])]);
    },
  },
  strokes: {
    get: (node, state) => readPaints(node, 'strokes', colorLookup(state, node)),
    set: (node, state, value) => {
      const paints = checkPaints('strokes', value, (hash) => state.imageHashes.has(hash));
      const written = writeStrokes(paints, strokeOf(node));
      const changes = {
        strokes: written.paints,
        strokeStyleId: null,
        strokeGeometry: [],
        boundVariables: rebound(node, 'strokes', written.bindings),
      };
      changeNode(state, node, changes, [
        'strokes',
        ...(node.strokeStyleId ? ['strokeStyleId'] : []),
      ]);
    },
  },
  fillStyleId: styleLink('fillStyleId', 'setFillStyleIdAsync'),
  strokeStyleId: styleLink('strokeStyleId', 'setStrokeStyleIdAsync'),
  strokeWeight: {
    get: (node) => {
      if (!node.independentStrokeWeights) return strokeOf(node).weight;
      const [first, ...rest] = SIDES.map((side) => node[side]);
      return rest.every((weight) => weight === first) ? first : MIXED;
    },
    set: (node, state, value) => {
      expectNumber('strokeWeight', value, { min: 0 });
      if (node.strokes.length === 0) throw notSimulated('a stroke weight without strokes');
      const strokes = node.strokes.map((stroke) => ({ ...stroke, weight: value }));
      const changes = { strokes, independentStrokeWeights: false, strokeGeometry: [] };
      changeNode(state, node, changes, ['strokeWeight']);
    },
  },
  strokeAlign: {
    get: (node) => strokeOf(node).align,
    set: (node, state, value) => {
      expectValid('strokeAlign', value, oneOf('INSIDE', 'CENTER', 'OUTSIDE'));
      if (node.strokes.length === 0) throw notSimulated('a stroke alignment without strokes');
      const align = value as Stroke['align'];
      const strokes = node.strokes.map((stroke) => ({ ...stroke, align }));
      changeNode(state, node, { strokes, strokeGeometry: [] }, ['strokeAlign']);
    },
  },
  strokeTopWeight: side('borderTopWeight'),
  strokeRightWeight: side('borderRightWeight'),
  strokeBottomWeight: side('borderBottomWeight'),
  strokeLeftWeight: side('borderLeftWeight'),
  strokeJoin: readOnly((node) => node.strokeJoin),
  strokeCap: readOnly((node) => node.strokeCap),
  strokeMiterLimit: readOnly((node) => node.strokeMiterLimit),
  dashPattern: readOnly((node) => [...(node.strokes[0]?.dashPattern ?? node.dashPattern)]),
};

function readFills(node: SceneNode, state: DocumentState): unknown {
  const own = () => readPaints(node, 'fills', colorLookup(state, node));
  if (node.type !== 'TEXT' || node.styleRuns.length === 0) return own();
  const shared = commonValue(node, (style) =>
    style.fills ? style.fills.map((fill) => readPaint(fill)) : own(),
  );
  return shared ?? MIXED;
}

/** The weight and side all strokes of a node share; Figma's defaults without one. */
function strokeOf(node: SceneNode): Pick<Stroke, 'weight' | 'align'> {
  const [first] = node.strokes;
  return { weight: first?.weight ?? 1, align: first?.align ?? 'INSIDE' };
}

function side(key: (typeof SIDES)[number]): Property {
  return readOnly((node) => (node.independentStrokeWeights ? node[key] : strokeOf(node).weight));
}

function styleLink(key: 'fillStyleId' | 'strokeStyleId', asynchronous: string): Property {
  return {
    get: (node) => (node[key] === null ? '' : styleIdToFigma(node[key])),
    set: () => {
      throw refusal(
        `set_${key}`,
        `Cannot call with documentAccess: dynamic-page. Use node.${asynchronous} instead.`,
      );
    },
  };
}
