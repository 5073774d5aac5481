import type { ToUi } from '../messages';
import type { Selections } from './announce-selections';
import { atRest } from './at-rest';
import { rememberedLayers } from './earlier-picture';
import { keepsPaints } from './keeps-paints';
import { wroteJustNow } from './own-writes';
import { shownPictures } from './shown-pictures';
import { forgetBoxes } from './taken-boxes';
import { TEMPORARY } from './temporary-copy';

/** A drag or a scrubbed number changes a layer many times. */
const QUIET_MS = 400;
/** A batch of more changes than this is not looked through. */
const MOST_COMPARED = 50;

/** Changes that say nothing of colours, such as where a layer is dragged to. */
const COLORLESS = new Set<string>(['name', 'locked', 'pluginData', 'relaunchData', 'x', 'y']);

/**
 * Tells of edits to what is selected. After edits of layers that bear Limn's pictures, Limn's own
 * included, tells what they show now, and the selection with the recipe it has now.
 */
export function watchDocument(selections: Selections, tell: (news: ToUi) => void): void {
  let edited = false;
  let pictured = false;
  let page = figma.currentPage;

  const concerns = (change: NodeChange) => {
    const changed =
      change.type === 'PROPERTY_CHANGE'
        ? change.properties.filter((name) => !COLORLESS.has(name))
        : ['fills'];
    if (changed.length === 0 || !selections.holds(change.node)) return false;
    return changed.some((name) => name !== 'fills') || !keepsPaints(change.node);
  };

  const listen = ({ nodeChanges }: NodeChangeEvent) => {
    const others = nodeChanges.filter(({ id }) => !wroteJustNow(id));
    if (others.length > 0) forgetBoxes();
    // The layers of a copy come and go, and nobody knows their ids.
    const edits = wroteJustNow(TEMPORARY)
      ? others.filter(({ type }) => type === 'PROPERTY_CHANGE').slice(0, MOST_COMPARED)
      : others;
    const bearers = rememberedLayers();
    pictured = pictured || nodeChanges.some(({ id }) => bearers.has(id));
    edited = edited || edits.length > MOST_COMPARED || edits.some(concerns);
    if (edited || pictured) flushSoon();
  };

  const flush = async () => {
    const news = { edited, pictured };
    edited = pictured = false;
    if (news.edited) tell({ type: 'edited' });
    if (!news.pictured) return;
    tell({ type: 'shown', layers: await shownPictures() });
    tell({ type: 'selection', selection: selections.current() });
  };

  const flushSoon = atRest(QUIET_MS, () => void flush());
  page.on('nodechange', listen);
  figma.on('currentpagechange', () => {
    forgetBoxes();
    page.off('nodechange', listen);
    page = figma.currentPage;
    page.on('nodechange', listen);
  });
}
