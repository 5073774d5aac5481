import type { Command } from '../../src/messages';
import type { Mode } from '../../src/recipe';
import { listen, type News, ready } from '../bridge';
import { restoreKey } from './account';
import { restore } from './compose';
import { readPaletteOf } from './palette';
import { loadPrices } from './prices';
import { selection } from './selection';

/** Listens first, then says so: the document side answers with everything the panel starts from. */
export function connect(): void {
  listen(receive);
  ready();
}

function receive(news: News): void {
  switch (news.type) {
    case 'init':
      restore(news.settings, modeOf(news.command));
      restoreKey(news.key);
      void loadPrices();
      break;
    case 'selection':
      break;
  }
  selection.value = news.selection;
  void readPaletteOf(news.selection);
}

function modeOf(command: Command): Mode | null {
  return command === 'open' ? null : command;
}
