import { invariant } from '../../src/invariant';
import { ask } from '../bridge';
import type { Card } from './cards';
import type { JournalLine } from './journal-line';
import { inAll } from './spend';
import { within } from './within';

/** Longer than a healthy storage ever takes. Without one Limn goes on, and remembers less. */
const PATIENCE_MS = 5_000;

/** Resolves once the journal has it, or cannot have it. */
export async function note(card: Card): Promise<void> {
  const line = lineOf(card, 'sent', await card.before);
  await within(PATIENCE_MS, ask({ type: 'note', attempt: card.id, line }));
}

export function erase(attempt: string): void {
  void ask({ type: 'note', attempt, line: null });
}

/** Lines of all windows, and names of the pictures that are kept. */
export async function findKept() {
  const reply = await ask({ type: 'find-kept' });
  if (reply.type === 'failed') return { lines: [], stored: [], onPage: [] };
  invariant(reply.type === 'found', 'find-kept is answered by found or failed');
  return reply;
}

export function lineOf(
  { id, target, recipe, price }: Card,
  at: JournalLine['at'],
  before: number | null,
): string {
  const usage = inAll(before);
  return JSON.stringify({
    ...{ version: 1, id, at, target, recipe, price, usage },
  } satisfies JournalLine);
}
