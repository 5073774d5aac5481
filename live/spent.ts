import { digNumber } from '../src/openrouter/dig';
import { parseJson } from '../src/parse-json';
import type { Bench } from './bench';

/** USD this key has used so far, as the service counts; `null` when it does not say. */
export async function spent(bench: Bench): Promise<number | null> {
  const { text } = await bench.ask({ method: 'GET', path: '/api/v1/key' });
  return digNumber(parseJson(text), 'data', 'usage');
}

/** Waits for the count to rise above `before`, asking every `everyMs`, at most `times` times. */
export async function riseAbove(
  bench: Bench,
  before: number | null,
  everyMs: number,
  times: number,
): Promise<string> {
  if (before === null) return 'not told';
  for (let asked = 0; asked < times; asked += 1) {
    const now = await spent(bench);
    const rise = now === null ? 0 : Math.round((now - before) * 1e4) / 1e4;
    if (rise > 0) return `yes, $${rise.toFixed(3)}`;
    await new Promise((next) => setTimeout(next, everyMs));
  }
  return 'no rise seen';
}
