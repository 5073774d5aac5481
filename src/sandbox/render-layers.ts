import { newestOfItsKind } from './newest-of-its-kind';
import { renderSmall } from './render-small';

/** Small pictures of the selection, or of one other layer. */
export const renderLayers = newestOfItsKind(async ({ nodes, revision, superseded }) => {
  const { renders, skipped } = await renderSmall(nodes, superseded);
  return { type: 'rendered', renders: { revision, renders, skipped } };
});
