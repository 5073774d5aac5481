/** Median milliseconds of one run of each contender. */
export type Medians = Record<string, number>;

/**
 * Times contenders beside each other: round by round, each starting one place later than in the
 * round before, so that none always pays for another's garbage. `repeat` runs make one timing, for
 * what is shorter than the clock's step.
 */
export async function compare(
  contenders: Readonly<Record<string, () => unknown>>,
  rounds: number,
  repeat = 1,
): Promise<Medians> {
  const names = Object.keys(contenders);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  // The first round warms everything up and is thrown away.
  for (let round = -1; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round + names.length) % names.length] ?? '';
      const start = performance.now();
      for (let run = 0; run < repeat; run++) await contenders[name]?.();
      const time = (performance.now() - start) / repeat;
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
