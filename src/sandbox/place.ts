import type { Placement } from '../placement';
import { addLayer } from './add-layer';
import { type Aim, takeAim } from './aim';
import { earlierPicture, rememberPicture } from './earlier-picture';
import { failed } from './failed';
import { dropFromPage } from './kept-frame';
import { setOwnFill } from './own-fill';
import type { Answer, QuestionOf } from './question';
import { store } from './store';
import { writeRecipe } from './write-recipe';

type Place = QuestionOf<'place'>;

interface Landing {
  node: SceneNode;
  before: Placement['before'];
}

/** A step of several placings is under way. */
let within = false;

/**
 * Puts the picture where it was aimed at the click, by id. A target that is gone or locked by now
 * never loses it: it lands on a new layer and a notice says so. Fill, name, recipe and relaunch
 * data are one undo step.
 */
export async function place(message: Place): Promise<Answer> {
  const { target, onto, over, bytes, picture, more } = message;
  const isFirst = !within;
  // Whatever ends a step early, the next placing is not part of it.
  within = false;
  let imageHash: string;
  try {
    imageHash = figma.createImage(bytes).hash;
  } catch (error) {
    return failed('image-refused', error);
  }
  const aim = await takeAim(target, onto);

  if (isFirst) figma.commitUndo();
  within = more;
  const { node, before } = fill(aim, imageHash, over) ?? add(target, aim, imageHash);
  rememberPicture(node.id, imageHash, before);
  if (!writeRecipe(node, message, { imageHash, before })) aim.notices.push('recipe-not-written');
  dropFromPage(picture);
  if (!more) figma.commitUndo();
  // The picture is on the canvas; a storage that never answers holds up nobody.
  void store(picture, null).catch(() => undefined);

  const { notices } = aim;
  return { type: 'placed', nodeId: node.id, nodeName: node.name, imageHash, notices };
}

function fill({ taker, notices }: Aim, imageHash: string, over: string | null): Landing | null {
  if (!taker) return null;
  try {
    return { node: taker, before: setOwnFill(taker, imageHash, earlierPicture(taker), over) };
  } catch {
    // Figma lets nobody write there; a paid picture still needs a place.
    notices.push('target-locked');
    return null;
  }
}

function add(target: Place['target'], aim: Aim, imageHash: string): Landing {
  const { node, missing } = addLayer(target, aim, imageHash);
  if (missing > 0) aim.notices.push('texts-missing');
  return { node, before: null };
}
