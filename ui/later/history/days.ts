import type { Past } from './past';

export interface Day {
  readonly name: string;
  /** Newest first. */
  readonly pasts: readonly Past[];
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** By the designer's own days, newest first; what has no date comes last. */
export function daysOf(pasts: Iterable<Past>, now = new Date()): Day[] {
  const sorted = [...pasts].sort((one, other) => (one.key < other.key ? 1 : -1));
  const days = new Map<string, Past[]>();
  for (const past of sorted) {
    const name = dayWords(new Date(past.recipe.date), now);
    const day = days.get(name);
    if (day) day.push(past);
    else days.set(name, [past]);
  }
  return [...days].map(([name, ofDay]) => ({ name, pasts: ofDay }));
}

function dayWords(date: Date, now: Date): string {
  if (Number.isNaN(date.getTime())) return 'Earlier';
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) return 'Today';
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return DATE.format(date);
}
