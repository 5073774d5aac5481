import { createOpenRouter } from '../playground/openrouter';
import type { Bench } from './bench';
import { openNullFrame } from './frame/null-frame';
import { hush } from './hush';
import type { Probe } from './probe';
import { Purse, usd } from './purse';
import { readPrices } from './read-prices';
import { runProbes, type Outcome } from './run-probes';
import { differences, tellOutcome } from './tell-outcome';

/** About what the real service takes for a picture. */
const PICTURE_MS = 3000;

export interface Comparison {
  readonly probes: readonly Probe[];
  /** USD. */
  readonly budget: number;
  /** The service's address; for tests another than the real one. */
  readonly base: string;
  readonly key: string;
  readonly person: Bench['person'];
  /** Gets every line, without anything like a key in it. */
  readonly print: (line: string) => void;
}

/** Throws one plain sentence when the key is not accepted or the service is out of reach. */
export async function compare(comparison: Comparison): Promise<void> {
  const { base, key, budget, probes, person } = comparison;
  const clean = hush(key);
  const print = (text: string) => comparison.print(clean(text));
  const standIn = await openStandIn();
  const frame = await openNullFrame(base, key);
  try {
    const first = await frame.ask({ method: 'GET', path: '/api/v1/key' });
    if (first.status === 401) throw new Error('OpenRouter does not accept this key.');
    if (first.status === 0) throw new Error(`OpenRouter is out of reach (${first.failure}).`);
    const models = [...new Set(probes.flatMap(({ buys }) => buys))];
    const purse = new Purse(budget, await readPrices(frame, models));
    print(`From a frame of origin ${frame.origin}. = as the stand-in, ≠ not, ~ varies.\n`);
    let found = 0;
    for await (const real of runProbes(probes, { frame, purse, person })) {
      const other = await standIn.run(real.probe);
      found += differences(real, other);
      print(`${tellOutcome(real, other, purse.priceOf(real.probe.buys))}\n`);
    }
    const lines = found === 1 ? '1 line is' : `${found} lines are`;
    print(`${lines} not as in the stand-in. At most ${usd(purse.taken)} of ${usd(budget)} spent.`);
  } finally {
    await frame.close();
    await standIn.close();
  }
}

/** The same probes on the playground's own service, where money is no object. */
async function openStandIn() {
  const key = `sk-or-v1-${'5tandin'.repeat(8)}`;
  const openrouter = createOpenRouter({ latencyMs: 0 });
  const base = await openrouter.listen();
  const frame = await openNullFrame(base, key);
  const person = (question: string) => {
    const challenge = /code_challenge=([\w-]+)/.exec(question)?.[1] ?? '';
    return Promise.resolve(openrouter.issueCode(challenge, 'S256'));
  };
  return {
    async run(probe: Probe): Promise<Outcome> {
      openrouter.settings.latencyMs = probe.leaves === true ? PICTURE_MS : 0;
      const prices = await readPrices(frame, probe.buys);
      const purse = new Purse(Infinity, prices);
      for await (const outcome of runProbes([probe], { frame, purse, person })) return outcome;
      return { probe, leftOut: 'nothing came' };
    },
    async close() {
      await frame.close();
      await openrouter.close();
    },
  };
}
