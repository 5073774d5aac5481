import { drawAgain, modelFor } from './again';
import { Account } from './account';
import { DrawOptions } from './draw-options';
import { FoundRecipe } from './found-recipe';
import { Here } from './here';
import { Kept } from './kept';
import { Grip } from './grip';
import { History } from './history/history';
import { layOut } from './lay-out';
import { KeyForm } from './key-form';
import { LayerWords } from './layer-words';
import { placeDropped } from './place-dropped';
import { Pictures } from './pictures';
import { shownHere } from './shown-here';
import { Strength } from './strength';
import { Strip } from './strip';
import { SwatchStrip } from './swatch-strip';
import { words } from './words';

/**
 * What is not there at rest, and its words. The panel sees only the types of this room; its code is a file of its
 * own, `dist/later.js`, and comes when the panel stands.
 */
export const LATER = {
  Account,
  DrawOptions,
  FoundRecipe,
  Grip,
  Here,
  History,
  Kept,
  KeyForm,
  LayerWords,
  Pictures,
  Strength,
  Strip,
  SwatchStrip,
  drawAgain,
  layOut,
  modelFor,
  shownHere,
  placeDropped,
  words,
};

export type Later = typeof LATER;
