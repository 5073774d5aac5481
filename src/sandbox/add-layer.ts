import type { Target } from '../messages';
import type { Aim } from './aim';
import { copyTexts } from './copy-texts';
import { keptTexts } from './kept-texts';
import { pictureFill } from './own-fill';
import { isOpenSection, putAt, standBeside } from './stand-beside';
import { keepModes } from './variable-modes';

/** The layers panel shows about this much of a name. */
const NAME_LENGTH = 60;

interface Added {
  node: RectangleNode | FrameNode;
  /** Texts that could not be copied onto it. */
  missing: number;
}

/** A layer for a picture that none of the designer's takes. Only these are named by Limn. */
export function addLayer(target: Target, aim: Aim, imageHash: string): Added {
  const original = target.kind === 'restyled' ? aim.layer : null;
  const texts = original ? keptTexts(original) : [];
  if (!original || texts.length === 0) {
    return { node: dress(figma.createRectangle(), target, target.box, aim, imageHash), missing: 0 };
  }
  const frame = dress(figma.createFrame(), target, original, aim, imageHash);
  frame.clipsContent = 'clipsContent' in original && original.clipsContent;
  if ('cornerRadius' in original && original.cornerRadius !== figma.mixed) {
    frame.cornerRadius = original.cornerRadius;
  }
  keepModes(original, frame, aim.collections);
  return { node: frame, missing: copyTexts(texts, original, frame, aim.collections) };
}

function dress<T extends RectangleNode | FrameNode>(
  node: T,
  target: Target,
  { width, height }: { width: number; height: number },
  aim: Aim,
  imageHash: string,
): T {
  node.name = target.name.trim().slice(0, NAME_LENGTH) || 'Picture';
  node.resize(width, height);
  node.fills = [pictureFill(imageHash)];
  const { layer, page } = aim;
  if (target.kind === 'spot') {
    putAt(node, layer && isOpenSection(layer) ? layer : page, target.box);
    return node;
  }
  const stood = target.nodeId !== null && aim.known ? target.box : null;
  standBeside(node, { page, beside: layer, stood });
  return node;
}
