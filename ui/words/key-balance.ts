import { dollars } from './money';

/** What a key is good for. `left`: USD on the key itself; `null` when it has no limit of its own. */
export function keyBalanceWords(left: number | null): string {
  if (left === null) {
    return 'Key works. OpenRouter tells no balance; if it is empty, the first try is refused, free.';
  }
  return left > 0 ? `Key works, ${dollars(left)} left on it.` : 'The limit of this key is used up.';
}
