import type { ListedLayer } from '../drive/choose-layers';
import { chooseLayers } from '../drive/choose-layers';
import type { DemoArguments } from './demo-arguments';
import { UsageError } from './usage-error';

export interface Page {
  id: string;
  name: string;
}

/**
 * The layers to select: those named, else the first top-level frame of the named page, else that of
 * the first page that has one. Throws a UsageError that lists ids.
 */
export function chooseTarget(
  pages: readonly Page[],
  layers: readonly ListedLayer[],
  { page, select }: Pick<DemoArguments, 'page' | 'select'>,
): ListedLayer[] {
  const searched = page === null ? pages : [onePage(pages, page)];
  const within = layers.filter(({ pageId }) => searched.some(({ id }) => id === pageId));
  if (select.length > 0) {
    const chosen = chooseLayers(within, select);
    if ('refusal' in chosen) throw new UsageError(chosen.refusal);
    return chosen.layers;
  }
  const frame = within.find(
    ({ type, parentId, pageId }) => type === 'FRAME' && parentId === pageId,
  );
  if (frame === undefined) {
    throw new UsageError('There is no frame to draw in: choose a layer with --select.');
  }
  return [frame];
}

function onePage(pages: readonly Page[], wanted: string): Page {
  const matches = pages.filter(({ id, name }) => name === wanted || id === wanted);
  const [page] = matches;
  if (page !== undefined && matches.length === 1) return page;
  const all = pages.map(({ id, name }) => `${id} “${name}”`).join(', ');
  const what = page === undefined ? 'No page is' : 'Several pages are';
  throw new UsageError(`${what} called “${wanted}”; there is ${all}.`);
}
