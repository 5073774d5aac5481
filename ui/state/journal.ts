import { ask } from '../bridge';
import type { Card } from './cards';
import type { JournalLine } from './journal-line';
import { inAll, type Spent } from './spend';
import { within } from './within';

/** Longer than a healthy storage ever takes. Without one Limn goes on, and remembers less. */
const PATIENCE_MS = 5_000;

/** Resolves once the journal has it, or cannot have it. */
export async function note(card: Card): Promise<void> {
  const line = lineOf(card, 'sent', await card.before);
  await within(PATIENCE_MS, ask({ type: 'note', name: card.id, line }));
}

/** An attempt's line, or a picture that was kept. */
export function erase(name: string): void {
  void ask({ type: 'note', name, line: null });
}

/** Lines of all windows, of the journal or of the history, and names of the pictures that are kept. */
export async function findKept(past = false) {
  const reply = await ask({ type: 'find-kept', past });
  return reply.type === 'found' ? reply : { lines: [], stored: [], onPage: [] };
}

export function lineOf(
  { id, target, recipe, price }: Card,
  at: JournalLine['at'],
  before: Spent | null,
): string {
  const usage = inAll(before);
  return JSON.stringify({
    ...{ version: 1, id, at, target, recipe, price, usage },
  } satisfies JournalLine);
}
