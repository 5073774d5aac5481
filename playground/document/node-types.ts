import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';

/** Figma's names of the node types a Figma Design file holds here. */
export type FigmaType =
  | 'DOCUMENT'
  | 'PAGE'
  | 'FRAME'
  | 'RECTANGLE'
  | 'ELLIPSE'
  | 'TEXT'
  | 'LINE'
  | 'STAR'
  | 'POLYGON'
  | 'VECTOR'
  | 'BOOLEAN_OPERATION'
  | 'GROUP'
  | 'SECTION'
  | 'COMPONENT'
  | 'COMPONENT_SET'
  | 'INSTANCE'
  | 'CONNECTOR'
  | 'SHAPE_WITH_TEXT';

/** The scene graph carries the names of the file format. */
export function figmaType(node: SceneNode, graph: SceneGraph): FigmaType {
  if (node.id === graph.rootId) return 'DOCUMENT';
  switch (node.type) {
    case 'CANVAS':
      return 'PAGE';
    case 'ROUNDED_RECTANGLE':
      return 'RECTANGLE';
    default:
      return node.type;
  }
}
