import { parseArgs } from 'node:util';
import { UsageError } from '../playground/demo/usage-error';
import type { Probe } from './probe';
import { PROBES } from './probes';

export interface LiveArguments {
  /** USD. */
  budget: number;
  probes: readonly Probe[];
  /** Says what there is and what it costs, and asks nothing. */
  list: boolean;
}

const OPTIONS = {
  budget: { type: 'string', default: '0.15' },
  only: { type: 'string', multiple: true },
  list: { type: 'boolean', default: false },
} as const;

/** Throws a UsageError of one plain sentence. */
export function liveArguments(args: string[]): LiveArguments {
  const { budget, only = [], list } = parse(args);
  const usd = Number(budget.replace(/^\$/, ''));
  if (budget.trim() === '' || !Number.isFinite(usd) || usd < 0) {
    throw new UsageError(`--budget takes an amount in dollars, such as 0.15, not "${budget}".`);
  }
  const unknown = only.find((name) => !PROBES.some((probe) => probe.name === name));
  if (unknown !== undefined) {
    const names = PROBES.map(({ name }) => name).join(', ');
    throw new UsageError(`There is no probe "${unknown}"; there are ${names}.`);
  }
  const wanted = ({ name, onlyWhenNamed }: Probe) =>
    only.length === 0 ? onlyWhenNamed === undefined : only.includes(name);
  return { budget: usd, probes: PROBES.filter(wanted), list };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const [first] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(`${first?.replace(/\.$/, '')}.`);
  }
}
