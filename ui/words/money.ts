/** USD as people write it: cents, and tenths of a cent where there are any. */
export function dollars(usd: number): string {
  if (usd > 0 && usd < 0.001) return 'under $0.001';
  return `$${usd.toFixed(3).replace(/0$/, '')}`;
}

export interface Price {
  /** USD. */
  usd: number;
  /** From the built-in table, which may be out of date. */
  about: boolean;
}

export function priceWords({ usd, about }: Price): string {
  return about ? `about ${dollars(usd)}` : dollars(usd);
}

/** Never called a balance: a key knows its own limit, not what the account holds. */
export function moneyWords(today: number | null, left: number | null): string {
  return [
    ...(today === null ? [] : [`${dollars(today)} today`]),
    ...(left === null ? [] : [`${dollars(left)} left on this key`]),
  ].join(' · ');
}
