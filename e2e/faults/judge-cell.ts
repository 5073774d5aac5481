import type { Cell } from './cell';
import type { Outcome } from './cell-runner';

const PROMISES_FREE = /Nothing was charged|does not bill|free so far|nothing was sent/i;
/**
 * Chromium sends a request again by itself when a connection it has used before breaks, or says 408,
 * before any answer: `docs/reliability.md`. No page can forbid it over HTTP/1.1; what Limn owes then is
 * to say that the charge is unknown.
 */
const RESENT_BY_THE_BROWSER = /^reset-|^408$/;
const SAYS_CHARGED = /rose by/;

/** What is wrong with an outcome; nothing for a good one. */
export function complaints(cell: Cell, outcome: Outcome): string[] {
  const { asked, reached, charges, chargedUsd, priceUsd, places, said, settled, struck } = outcome;
  const wrong: string[] = [];
  const sure = (fine: boolean, words: string) => {
    if (!fine) wrong.push(words);
  };
  const mayGoAgain = /wrong_endpoint|^429|^503|in-flight|temporarily|capacity/.test(cell.fault);
  const byBrowser = cell.kind === 'service' && RESENT_BY_THE_BROWSER.test(cell.fault);
  sure(struck, `never came to that: ${said.slice(-400)}`);
  sure(settled, `still waits for something: ${said.slice(-400)}`);
  sure(asked <= (mayGoAgain ? 3 : 1), `the panel sent it ${String(asked)} times`);
  sure(reached <= asked * (byBrowser ? 2 : 1), `${String(asked)} POSTs became ${String(reached)}`);
  sure(
    chargedUsd <= priceUsd * (byBrowser ? 2 : 1) + 1e-9,
    `charged ${String(chargedUsd)} for a price of ${String(priceUsd)}`,
  );
  places.forEach((place, index) =>
    sure(place !== 'nowhere', `picture ${String(index + 1)} is lost`),
  );
  if (charges > 0 && places.length === 0)
    sure(!PROMISES_FREE.test(said), `promises what is not so: ${said.slice(0, 300)}`);
  if (charges === 0) sure(!SAYS_CHARGED.test(said), 'tells of a charge there was not');
  return wrong;
}
