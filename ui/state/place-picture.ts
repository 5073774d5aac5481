import { batch } from '@preact/signals-core';
import type { Target } from '../../src/messages';
import type { Recipe } from '../../src/recipe';
import { invariant } from '../../src/invariant';
import { ask } from '../bridge';
import { measured } from '../browser/measured';
import { pixels } from '../browser/pixels';
import { changePicture, nameOf, type Picture, type PictureState } from './cards';
import { compose } from './compose';
import { keptNoMore } from './kept';
import { lastShown, nowShown } from './on-canvas';
import type { Entry } from './rows';

/** Figma takes 1,000; nobody reads them beside a layer. */
const BUTTON_WORDS = 200;

/** Puts a picture where its card was aimed. It stays in the panel whatever comes of it. */
export async function placePicture({ card, picture }: Entry, onto: string | null): Promise<void> {
  const { blob, cut, width, height, told, state: was } = picture;
  if (was.at === 'placing' || was.at === 'unusable') return;
  const become = (state: PictureState) => {
    changePicture(card.id, picture.id, { state });
  };

  const name = nameOf(card, picture);
  become({ at: 'placing' });
  const part = cut.kind === 'cut' ? cut.rect : null;
  const fitting = await measured('transcode', () =>
    pixels('fit-for-figma', { picture: blob, part }, AbortSignal.timeout(60_000)),
  ).catch(() => null);
  if (!fitting) return become({ at: 'unusable', why: 'broken' });
  const { bytes, change } = fitting;
  const target = cut.kind === 'flat' ? flat(card.target, height / width) : card.target;
  const over = card.raw && card.raw.over;
  const reply = await measured('place', () =>
    ask(
      {
        ...{ type: 'place', target, onto, over, bytes, picture: name, more: false },
        ...writtenWith(card.recipe, told),
      },
      bytes,
    ),
  );
  if (reply.type === 'failed') {
    const { failure, detail } = reply;
    return become({ at: 'not-placed', failure, detail });
  }
  invariant(reply.type === 'placed', 'a place is answered by placed or failed');
  const { nodeId, nodeName, imageHash, notices } = reply;
  batch(() => {
    become({ at: 'placed', nodeId, nodeName, imageHash, notices, change });
    nowShown([{ nodeId, imageHash }]);
    lastShown.value = { nodeId, imageHash };
    keptNoMore([name]);
  });
}

/** What is left on a layer beside its picture. */
export function writtenWith(made: Recipe, told: Picture['told']) {
  const fidelity = told && told.fidelity;
  const recipe = compose.value.leaveRecipes ? { ...made, fidelity } : bare(made);
  return { recipe, button: recipe.mode, words: recipe.prompt.slice(0, BUTTON_WORDS) };
}

/** In a shape of its own, so that nothing of it is cropped. */
function flat(target: Target, shape: number): Target {
  const { width } = target.box;
  return { ...target, kind: 'new', box: { ...target.box, height: width * shape } };
}

/** Nothing of how it was made: what is left tells Limn its own picture again, for *Original*. */
function bare(recipe: Recipe): Recipe {
  const palette = { swatches: [], background: null };
  const { version, mode, route, ratio, strength } = recipe;
  const kept = { version, mode, route, ratio, strength };
  return { ...kept, prompt: '', model: '', palette, cost: null, fidelity: null, date: '' };
}
