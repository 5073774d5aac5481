import { findCard, removeCard } from './cards';
import { findKept } from './journal';
import { parseLine } from './journal-line';
import { riseSince } from './spend';

/** USD that spend has risen by since before the attempt; `undefined` when it is over elsewhere. */
export async function checkCharge(cardId: string): Promise<number | null | undefined> {
  const card = findCard(cardId);
  if (!card) return undefined;
  if (card.request === null && !(await isOpen(cardId))) {
    removeCard(cardId);
    return undefined;
  }
  return riseSince(await card.before);
}

/** The window that sent it may be open still and have had its answer. */
async function isOpen(attempt: string): Promise<boolean> {
  const { lines } = await findKept();
  return lines.map(parseLine).some((line) => line?.id === attempt && line.at === 'sent');
}
