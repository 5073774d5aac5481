import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

export interface DemoArguments {
  prompt: string;
  /** `null`: the sample. */
  fig: string | null;
  page: string | null;
  /** Names and ids; empty: the first top-level frame. */
  select: string[];
  mode: 'illustrate' | 'restyle';
  /** `null`: as the panel has it. */
  strength: number | null;
  model: string | null;
  count: number;
  out: string;
}

const OPTIONS = {
  prompt: { type: 'string' },
  fig: { type: 'string' },
  page: { type: 'string' },
  select: { type: 'string', multiple: true },
  mode: { type: 'string', default: 'illustrate' },
  strength: { type: 'string' },
  model: { type: 'string' },
  count: { type: 'string', default: '1' },
  out: { type: 'string', default: 'demo-out' },
} as const;

/** Throws a UsageError of one plain sentence. */
export function demoArguments(args: string[]): DemoArguments {
  const values = parse(args.filter((arg, index) => arg !== '--' || index > 0));
  const { prompt, mode, fig, strength } = values;
  if (prompt === undefined || prompt.trim() === '') {
    throw new UsageError(
      '--prompt is needed: say what to draw, e.g. --prompt "a lighthouse at dusk".',
    );
  }
  if (mode !== 'illustrate' && mode !== 'restyle') {
    throw new UsageError(`--mode takes illustrate or restyle, not "${mode}".`);
  }
  if (strength !== undefined && mode === 'illustrate') {
    throw new UsageError('--strength is for --mode restyle only.');
  }
  if (fig !== undefined && !existsSync(fig)) throw new UsageError(`There is no file ${fig}.`);
  const count = number('--count', values.count);
  if (!Number.isInteger(count) || count < 1) {
    throw new UsageError(`--count takes a whole number from 1, not "${values.count}".`);
  }
  return {
    prompt,
    fig: fig ?? null,
    page: values.page ?? null,
    select: values.select ?? [],
    mode,
    strength: strength === undefined ? null : fraction('--strength', strength),
    model: values.model ?? null,
    count,
    out: values.out,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    // Node adds a second sentence about how to pass a positional argument.
    const [first] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UsageError(`${first?.replace(/\.$/, '')}.`);
  }
}

function fraction(option: string, text: string): number {
  const value = number(option, text);
  if (value >= 0 && value <= 1) return value;
  throw new UsageError(`${option} takes a number from 0 to 1, not "${text}".`);
}

function number(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new UsageError(`${option} takes a number, not "${text}".`);
}
