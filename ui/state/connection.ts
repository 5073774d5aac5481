import type { Selection } from '../../src/layer';
import type { Command } from '../../src/messages';
import type { Mode } from '../../src/mode';
import { startPixels } from '../browser/pixels';
import { listen, type News, ready } from '../bridge';
import { restoreKey } from './account';
import { restore } from './compose';
import { startKeeping } from './keeping';
import { later, startLater } from './later';
import { LENT } from './lent';
import { findLeftBehind } from './left-behind';
import { followMoney } from './money';
import { lastShown, nowShown } from './on-canvas';
import { forgetPreview } from './preview';
import { findLibraries } from './color-sources';
import { paletteRead } from './palette';
import { outdated, readSelection, walked } from './read-colors';
import { loadPrices } from './prices';
import { drawUnseen, offer } from './quick-action';
import { recall } from './recall';
import { recipeHere, selection } from './selection';
import { collapse, unseen } from './window';

/** Listens first, then says so: the document side answers with everything the panel starts from. */
export function connect(): void {
  listen(receive);
  ready();
}

function receive(news: News): void {
  switch (news.type) {
    case 'init':
      restore(news.settings, unseen.value ? 'illustrate' : modeOf(news.command));
      collapse(false);
      restoreKey(news.key);
      followMoney();
      loadPrices();
      select(news.selection);
      if (news.command !== 'open' && !unseen.value) openRecipe();
      startKeeping();
      void findLeftBehind();
      void findLibraries();
      return;
    case 'scripts':
      startLater(news.later, LENT);
      void startPixels(news.pixels);
      return;
    case 'selection':
      return select(news.selection);
    case 'typed':
      return offer(news.words);
    case 'chosen':
      void drawUnseen(news.offer);
      return;
    case 'edited':
      lastShown.value = null;
      outdated.value = paletteRead.value !== null;
      forgetPreview();
      return;
    case 'walking':
      walked.value = news;
      return;
    case 'dropped':
      void later.value?.placeDropped(news);
      return;
    case 'shown':
      forgetPreview();
      return nowShown(news.layers);
  }
}

function select(selected: Selection): void {
  const known = selected.revision === selection.value.revision;
  selection.value = selected;
  // What was placed or taken back on the same selection gives it no other colours.
  if (known) return;
  lastShown.value = null;
  readSelection();
}

/** From the layer's own button: the form says what made its picture. Nothing is sent. */
function openRecipe(): void {
  const { value: recipe } = recipeHere;
  if (recipe?.prompt) recall('all', recipe);
}

function modeOf(command: Command): Mode | null {
  return command === 'open' ? null : command;
}
