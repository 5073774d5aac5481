import type { FigmaDocument } from '../../document/figma-document';
import type { IconName } from '../controls/icon';

const BY_TYPE: Record<string, IconName> = {
  FRAME: 'frame',
  GROUP: 'group',
  SECTION: 'section',
  TEXT: 'text',
  ELLIPSE: 'ellipse',
  RECTANGLE: 'rectangle',
  LINE: 'line',
  COMPONENT: 'component',
  COMPONENT_SET: 'component',
  INSTANCE: 'instance',
};

export function layerIcon(document: FigmaDocument, id: string, type: string): IconName {
  if (type === 'RECTANGLE' && hasPicture(document.get(id, 'fills'))) return 'image';
  return BY_TYPE[type] ?? 'vector';
}

function hasPicture(fills: unknown): boolean {
  return Array.isArray(fills) && fills.some((fill: { type?: unknown }) => fill.type === 'IMAGE');
}
