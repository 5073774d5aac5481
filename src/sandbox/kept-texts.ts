import type { KeptLayer } from '../layer';
import { andAncestors } from './and-ancestors';
import { isSeen } from './is-seen';
import { largestRun } from './largest-run';
import { relativeTransform } from './relative-transform';

/** A text that is seen in a layer, and how strongly: its own opacity and that of all around it. */
export interface KeptText {
  node: TextNode;
  opacity: number;
}

/** The visible texts of a layer, the lowest first; each layer around them is looked at once. */
export function keptTexts(layer: SceneNode): KeptText[] {
  if (!('findAllWithCriteria' in layer)) return [];
  const opacities = new Map<string, number>([[layer.id, 1]]);
  return layer
    .findAllWithCriteria({ types: ['TEXT'] })
    .map((node) => ({ node, opacity: opacityOf(node, opacities) }))
    .filter(({ node, opacity }) => opacity > 0 && node.characters !== '');
}

function opacityOf(text: TextNode, known: Map<string, number>): number {
  const path: SceneNode[] = [];
  let opacity = 1;
  for (const node of andAncestors(text)) {
    const around = known.get(node.id);
    if (around !== undefined) {
      opacity = around;
      break;
    }
    path.unshift(node);
  }
  for (const node of path) {
    if (!node.visible) opacity = 0;
    else if ('opacity' in node) opacity *= node.opacity;
    known.set(node.id, opacity);
  }
  return opacity;
}

/** Its place in shares of the frame, and the look of its largest characters. */
export function describeKept(node: TextNode, frame: SceneNode): KeptLayer {
  const { fontSize, fontWeight, fills } = largestRun(node);
  const [[a, b, x], [c, d, y]] = relativeTransform(frame.absoluteTransform, node.absoluteTransform);
  const { width, height } = node;
  const top = [...fills].reverse().find(isSeen);
  return {
    id: node.id,
    name: node.name,
    x: (x + Math.min(0, a * width) + Math.min(0, b * height)) / frame.width,
    y: (y + Math.min(0, c * width) + Math.min(0, d * height)) / frame.height,
    width: (Math.abs(a) * width + Math.abs(b) * height) / frame.width,
    height: (Math.abs(c) * width + Math.abs(d) * height) / frame.height,
    fontSize,
    fontWeight,
    color: top?.type === 'SOLID' ? top.color : null,
  };
}
