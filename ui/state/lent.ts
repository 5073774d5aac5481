import { effect, signal } from '@preact/signals-core';
import { freeze } from '../../src/attempt/freeze';
import { fetchJson } from '../browser/fetch-json';
import { pixels } from '../browser/pixels';
import { ask } from '../bridge';
import { addCards, bareCard, cards, newPicture, waitingFor } from './cards';
import { choose } from './choose';
import { change, compose, models, wantedModel } from './compose';
import { draft } from './draft';
import { into } from './into';
import { erase, findKept } from './journal';
import { kept } from './kept';
import { nowShown, onCanvas } from './on-canvas';
import { paletteChosen, paletteRead } from './palette';
import { hasKey, preparing } from './press';
import { writtenWith } from './place-picture';
import { hasRisen, knownPrices, priceOfModel } from './prices';
import { tell } from './problem';
import { outdated, readingPalette } from './read-colors';
import { recall } from './recall';
import { rowHere } from './row-here';
import { runAttempt } from './run-attempt';
import { recipeHere, selection } from './selection';
import { showPictures } from './show-pictures';
import { scoreOf } from './shown-rows';
import { offShown, snapEntry } from './snap';
import { spentSoFar } from './spend';

/**
 * What the panel lends to the script of its later screens, for whatever they do that is seldom
 * done: there is one of each, here.
 */
export const LENT = {
  addCards,
  ask,
  bareCard,
  cards,
  change,
  choose,
  effect,
  erase,
  fetchJson,
  findKept,
  into,
  kept,
  knownPrices,
  models,
  newPicture,
  nowShown,
  offShown,
  onCanvas,
  outdated,
  paletteChosen,
  paletteRead,
  readingPalette,
  recall,
  recipeHere,
  rowHere,
  scoreOf,
  selection,
  showPictures,
  signal,
  snapEntry,
  compose,
  draft,
  freeze,
  hasKey,
  hasRisen,
  pixels,
  preparing,
  priceOfModel,
  runAttempt,
  spentSoFar,
  tellProblem: tell,
  waitingFor,
  wantedModel,
  writtenWith,
};
