import type { PageSettings } from '../../server/page-settings';

let known: PageSettings | undefined;

export function learnSettings(told: PageSettings): void {
  known = told;
}

/** What the server told at the start. */
export function settings(): PageSettings {
  if (known === undefined) throw new Error('The page has not been told its settings yet.');
  return known;
}
