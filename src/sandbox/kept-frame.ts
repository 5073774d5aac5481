import { mark, markedIn, markOf } from './marks';
import { pictureFill } from './own-fill';

/** On each kept layer: the picture's name, its hash, and the line that says what made it. */
const KEPT = 'kept';
const SIDE = 48;
const GAP = 8;
/** Canvas pixels left of all that is on the page. */
const AWAY = 1_000;

/** What is kept on the page the designer is on. */
export function keptOnPage() {
  return markedIn(figma.currentPage, KEPT).map((layer) => {
    const [picture = '', hash = '', line = ''] = markOf(layer, KEPT).split('\n');
    return { layer, frame: layer.parent as FrameNode, picture, hash, line };
  });
}

/**
 * Where the storage is full: one small layer in a locked, collapsed frame far from everything, as
 * one undo step. Throws what Figma has against these bytes.
 */
export function keepOnPage(picture: string, bytes: Uint8Array, line: string): void {
  const { hash } = figma.createImage(bytes);
  figma.commitUndo();
  const frame = keptOnPage()[0]?.frame ?? addFrame();
  const layer = figma.createRectangle();
  const right = frame.children.length * (SIDE + GAP) + GAP;
  frame.appendChild(layer);
  frame.resize(right + SIDE + GAP, SIDE + 2 * GAP);
  layer.resize(SIDE, SIDE);
  layer.x = right;
  layer.y = GAP;
  layer.fills = [pictureFill(hash)];
  mark(layer, KEPT, [picture, hash, line].join('\n'));
  figma.commitUndo();
}

/** The frame goes with its last layer. */
export function dropFromPage(picture: string): void {
  for (const { layer, frame, picture: its } of keptOnPage()) {
    if (its === picture) (frame.children.length > 1 ? layer : frame).remove();
  }
}

function addFrame(): FrameNode {
  const lefts = figma.currentPage.children.map(({ x }) => x);
  const frame = figma.createFrame();
  frame.name = 'Limn — kept pictures';
  frame.x = Math.min(0, ...lefts) - AWAY;
  frame.locked = true;
  frame.expanded = false;
  return frame;
}
