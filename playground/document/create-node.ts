import type { Fill, SceneNode } from '@open-pencil/scene-graph';
import { createDefaultNode } from '@open-pencil/scene-graph/node-defaults';

export type CreatedType = 'RECTANGLE' | 'FRAME' | 'TEXT' | 'ELLIPSE' | 'SECTION';

/** A node as Figma's `create…` functions make it, not yet in the document. */
export function newNode(type: CreatedType, id: string): SceneNode {
  const node = createDefaultNode(() => id, type, DEFAULTS[type]);
  return { ...node, fills: [solid(FILLS[type])] };
}

const DEFAULTS: Record<CreatedType, Partial<SceneNode>> = {
  RECTANGLE: { name: 'Rectangle' },
  ELLIPSE: { name: 'Ellipse' },
  FRAME: { name: 'Frame', clipsContent: true },
  SECTION: { name: 'Section' },
  TEXT: {
    name: 'Text',
    width: 0,
    height: 14,
    fontSize: 12,
    fontFamily: 'Inter',
    textAutoResize: 'WIDTH_AND_HEIGHT',
  },
};

/** Grey levels of the one default fill. */
const FILLS: Record<CreatedType, number> = {
  RECTANGLE: 0.8509804010391235,
  ELLIPSE: 0.8509804010391235,
  FRAME: 1,
  SECTION: 1,
  TEXT: 0,
};

function solid(level: number): Fill {
  return {
    type: 'SOLID',
    color: { r: level, g: level, b: level, a: 1 },
    opacity: 1,
    visible: true,
    blendMode: 'NORMAL',
  };
}
