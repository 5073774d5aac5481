import { drawPng } from './draw-png';
import { failed } from './failed';
import { loadLayer } from './find-node';
import { isSeen } from './is-seen';
import { describeKept, keptTexts } from './kept-texts';
import type { Answer, QuestionOf } from './question';
import { readBackdrop } from './read-backdrop';
import { withTemporaryCopy } from './temporary-copy';

const WHITE: SolidPaint = { type: 'SOLID', color: { r: 1, g: 1, b: 1 } };

/** A picture of one layer, its whole box upright, `longSide` pixels on its longer side. */
export async function exportLayer({
  nodeId,
  longSide,
  keepText,
}: QuestionOf<'export'>): Promise<Answer> {
  const layer = await loadLayer(nodeId);
  if (!layer) return failed('layer-gone', nodeId);
  const texts = keepText ? keptTexts(layer) : [];
  const kept = texts.map(({ node }) => describeKept(node, layer));
  const side = layer.width >= layer.height ? 'WIDTH' : 'HEIGHT';
  const draw = (node: SceneNode) => drawPng(node, { type: side, value: longSide });
  try {
    const bytes =
      kept.length > 0 || isTurned(layer)
        ? await withTemporaryCopy(layer, async (copy) => {
            if (kept.length === 0) return draw(copy);
            fadeTexts(copy);
            // Of nothing but words there is left what is seen behind them.
            return draw(copy).catch(() => draw(backed(copy, layer)));
          })
        : await draw(layer);
    return { type: 'exported', bytes, kept };
  } catch (error) {
    return failed('not-renderable', error);
  }
}

/** By opacity: a hidden layer would let auto layout close the gap. */
function fadeTexts(copy: SceneNode): void {
  for (const { node } of keptTexts(copy)) node.opacity = 0;
}

/** In the nearest colour behind the layer. */
function backed(copy: SceneNode, layer: SceneNode): SceneNode {
  const behind = readBackdrop([layer]).flatMap((refs) => refs.map(({ paint }) => paint));
  const color = behind.find((paint) => paint.type === 'SOLID' && isSeen(paint));
  if ('fills' in copy) copy.fills = [color ?? WHITE];
  return copy;
}

/** Or flipped. */
function isTurned(layer: SceneNode): boolean {
  const [[across], [, down]] = layer.absoluteTransform;
  return Math.min(across, down) < 1 - 1e-6;
}
