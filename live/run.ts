import { createInterface } from 'node:readline/promises';
import { UsageError } from '../playground/demo/usage-error';
import { MODELS } from '../src/openrouter/models';
import { compare } from './compare';
import { hush } from './hush';
import { liveArguments } from './live-arguments';
import { Purse, usd } from './purse';

const OPENROUTER = 'https://openrouter.ai';

/**
 * `OPENROUTER_API_KEY=… npm run live [-- --budget 0.15] [--only NAME …] [--list]`: asks the real
 * service what our stand-in only supposes. Exit 0, 2 for usage, 1 for failure.
 */
async function live(): Promise<void> {
  const { probes, budget, list } = liveArguments(process.argv.slice(2));
  if (list) {
    const prices = Object.fromEntries(MODELS.map(({ id, price }) => [id, price]));
    const purse = new Purse(Infinity, prices);
    for (const { name, asks, buys } of probes) {
      console.log(`${name.padEnd(17)} ${usd(purse.priceOf(buys) ?? 0)}  ${asks}`);
    }
    return;
  }
  const key = takeKey();
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : null;
  const clean = hush(key);
  try {
    await compare({
      probes,
      budget,
      key,
      base: OPENROUTER,
      person: terminal === null ? null : (question) => terminal.question(question),
      print: (line) => console.log(line),
    });
  } catch (error) {
    console.error(clean(error instanceof Error ? error.message : 'It failed.'));
    process.exit(1);
  } finally {
    terminal?.close();
  }
}

/** Takes the key out of the environment, so that the browser does not inherit it. */
function takeKey(): string {
  const key = process.env['OPENROUTER_API_KEY']?.trim() ?? '';
  delete process.env['OPENROUTER_API_KEY'];
  if (key === '') {
    throw new UsageError('OPENROUTER_API_KEY is not set; --list shows what would be asked.');
  }
  return key;
}

try {
  await live();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'It failed.');
  process.exit(error instanceof UsageError ? 2 : 1);
}
