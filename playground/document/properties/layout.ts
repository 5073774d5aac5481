import type { SceneNode } from '@open-pencil/scene-graph';
import { changeNode } from '../change-node';
import { objectOf, oneOf } from '../check';
import { type DocumentState, parentOf } from '../document-state';
import { refusal } from '../refusal';
import { expectValid, flag, numeric, type Property, type Properties, readOnly } from './property';

const CONSTRAINTS = ['MIN', 'CENTER', 'MAX', 'STRETCH', 'SCALE'];

/** Auto layout, constraints and clipping. */
export const layoutProperties: Properties = {
  clipsContent: flag('clipsContent'),
  layoutMode: choice('layoutMode', ['NONE', 'HORIZONTAL', 'VERTICAL']),
  layoutWrap: readOnly((node) => node.layoutWrap),
  layoutPositioning: {
    get: (node) => node.layoutPositioning,
    set: (node, state, value) => {
      expectValid('layoutPositioning', value, oneOf('AUTO', 'ABSOLUTE'));
      const parent = parentOf(state.graph, node);
      if (value === 'ABSOLUTE' && (!parent || parent.layoutMode === 'NONE'))
        throw refusal(
          'set_layoutPositioning',
          'Can only set layoutPositioning = ABSOLUTE if the parent node has layoutMode !== NONE',
        );
      const layoutPositioning = value === 'ABSOLUTE' ? 'ABSOLUTE' : 'AUTO';
      changeNode(state, node, { layoutPositioning }, ['layoutPositioning']);
    },
  },
  layoutGrow: numeric('layoutGrow', { min: 0, max: 1 }),
  layoutAlign: readOnly((node) =>
    node.layoutAlignSelf === 'AUTO' ? 'INHERIT' : node.layoutAlignSelf,
  ),
  itemSpacing: numeric('itemSpacing'),
  counterAxisSpacing: readOnly((node) => node.counterAxisSpacing),
  paddingLeft: numeric('paddingLeft', { min: 0 }),
  paddingRight: numeric('paddingRight', { min: 0 }),
  paddingTop: numeric('paddingTop', { min: 0 }),
  paddingBottom: numeric('paddingBottom', { min: 0 }),
  primaryAxisSizingMode: sizingMode('primaryAxisSizing', 'primaryAxisSizingMode'),
  counterAxisSizingMode: sizingMode('counterAxisSizing', 'counterAxisSizingMode'),
  primaryAxisAlignItems: choice(
    'primaryAxisAlign',
    ['MIN', 'CENTER', 'MAX', 'SPACE_BETWEEN'],
    'primaryAxisAlignItems',
  ),
  counterAxisAlignItems: choice(
    'counterAxisAlign',
    ['MIN', 'CENTER', 'MAX', 'BASELINE'],
    'counterAxisAlignItems',
  ),
  counterAxisAlignContent: readOnly((node) => node.counterAxisAlignContent),
  itemReverseZIndex: readOnly((node) => node.itemReverseZIndex),
  strokesIncludedInLayout: readOnly((node) => node.strokesIncludedInLayout),
  layoutSizingHorizontal: readOnly((node, state) => sizing(node, state, 'HORIZONTAL')),
  layoutSizingVertical: readOnly((node, state) => sizing(node, state, 'VERTICAL')),
  minWidth: readOnly((node) => node.minWidth),
  maxWidth: readOnly((node) => node.maxWidth),
  minHeight: readOnly((node) => node.minHeight),
  maxHeight: readOnly((node) => node.maxHeight),
  constraints: {
    get: ({ horizontalConstraint, verticalConstraint }) => ({
      horizontal: horizontalConstraint,
      vertical: verticalConstraint,
    }),
    set: (node, state, value) => {
      const side = oneOf(...CONSTRAINTS);
      expectValid('constraints', value, objectOf({ horizontal: side, vertical: side }));
      const { horizontal, vertical } = value as Record<
        'horizontal' | 'vertical',
        SceneNode['horizontalConstraint']
      >;
      const changes = { horizontalConstraint: horizontal, verticalConstraint: vertical };
      changeNode(state, node, changes, ['constraints']);
    },
  },
};

type ChoiceKey = 'layoutMode' | 'primaryAxisAlign' | 'counterAxisAlign';

function choice(key: ChoiceKey, values: readonly string[], name: string = key): Property {
  return {
    get: (node) => node[key],
    set: (node, state, value) => {
      expectValid(name, value, oneOf(...values));
      changeNode(state, node, { [key]: value }, [name]);
    },
  };
}

function sizingMode(key: 'primaryAxisSizing' | 'counterAxisSizing', name: string): Property {
  return {
    get: (node) => (node[key] === 'HUG' ? 'AUTO' : 'FIXED'),
    set: (node, state, value) => {
      expectValid(name, value, oneOf('FIXED', 'AUTO'));
      changeNode(state, node, { [key]: value === 'AUTO' ? 'HUG' : 'FIXED' }, [name]);
    },
  };
}

function sizing(
  node: SceneNode,
  { graph }: DocumentState,
  axis: 'HORIZONTAL' | 'VERTICAL',
): 'FIXED' | 'HUG' | 'FILL' {
  const parent = parentOf(graph, node);
  if (parent && parent.layoutMode !== 'NONE' && node.layoutPositioning === 'AUTO') {
    const filling =
      parent.layoutMode === axis ? node.layoutGrow > 0 : node.layoutAlignSelf === 'STRETCH';
    if (filling) return 'FILL';
  }
  if (node.type === 'TEXT') {
    const hugs = node.textAutoResize === 'WIDTH_AND_HEIGHT';
    return hugs || (axis === 'VERTICAL' && node.textAutoResize === 'HEIGHT') ? 'HUG' : 'FIXED';
  }
  if (node.layoutMode === 'NONE') return 'FIXED';
  const own = node.layoutMode === axis ? node.primaryAxisSizing : node.counterAxisSizing;
  return own === 'HUG' ? 'HUG' : 'FIXED';
}
