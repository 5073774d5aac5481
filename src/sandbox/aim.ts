import type { PlacedNotice, Target } from '../messages';
import { findPage, loadLayer, pageOf } from './find-node';
import type { Fillable } from './own-fill';
import { type Collections, collectionsAt } from './variable-modes';
import { whyNoFill } from './why-no-fill';

/** What a target, fixed at the click, means now. */
export interface Aim {
  page: PageNode;
  /** The layer it names, wherever it is by now. */
  layer: SceneNode | null;
  /** The layer that takes the picture as its fill; `null` for a new one. */
  taker: Fillable | null;
  /** Whether the page it stood on is still there. */
  known: boolean;
  /** Where copies of texts will be needed. */
  collections: Collections;
  notices: PlacedNotice[];
}

/** Everything that needs awaiting, so that the placing itself is one turn and one undo step. */
export async function takeAim(target: Target, onto: string | null): Promise<Aim> {
  const earlier = onto === null ? null : takerOf(await loadLayer(onto));
  const layer = target.nodeId === null ? null : await loadLayer(target.nodeId);
  const stood = await findPage(target.pageId);
  const at = earlier ?? layer;
  const page = (at && pageOf(at)) ?? stood ?? figma.currentPage;
  await page.loadAsync();

  const taker = earlier ?? (target.kind === 'fill' ? takerOf(layer) : null);
  const notices: PlacedNotice[] = [];
  if (!taker && !layer && (target.nodeId !== null || !stood)) notices.push('target-gone');
  else if (!taker && target.kind === 'fill') notices.push('target-locked');
  if (page !== figma.currentPage) notices.push('other-page');
  const copied = target.kind === 'restyled' && !taker ? layer : null;
  const collections = copied ? await collectionsAt(copied) : new Map<string, VariableCollection>();
  return { page, layer, taker, known: stood === page, collections, notices };
}

/** A layer hidden since the click still takes its picture. */
function takerOf(node: SceneNode | null): Fillable | null {
  if (!node || !('fills' in node)) return null;
  const why = whyNoFill(node);
  return why === null || why === 'hidden' ? node : null;
}
