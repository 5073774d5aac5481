import { digNumber, dig } from '../../src/openrouter/dig';
import { parseJson } from '../../src/parse-json';
import type { Finding, Probe } from '../probe';

/** 11.1: the preflight and the first answer, which everything else rests on. */
export const key: Probe = {
  name: 'key',
  asks: 'Does a null-origin frame get past the preflight, and which headers may it read?',
  buys: [],
  async run(bench) {
    const known = await bench.ask({ method: 'GET', path: '/api/v1/key' });
    const attributed = await bench.ask({
      method: 'GET',
      path: '/api/v1/key',
      headers: { 'X-OpenRouter-Title': 'Limn', 'HTTP-Referer': 'https://example.com/limn' },
    });
    const unlisted = await bench.ask({
      method: 'GET',
      path: '/api/v1/key',
      headers: { 'X-Limn-Unlisted': '1' },
    });
    const wrong = await bench.ask({ method: 'GET', path: '/api/v1/key', key: 'sk-or-v1-wrong' });
    const none = await bench.ask({ method: 'GET', path: '/api/v1/key', key: null });
    const record = parseJson(known.text);
    const limit = digNumber(record, 'data', 'limit_remaining');
    return [
      { what: 'with the key', answer: known.failure ?? String(known.status) },
      { what: 'readable headers', answer: Object.keys(known.headers).sort().join(', ') },
      { what: 'with attribution headers', answer: attributed.failure ?? String(attributed.status) },
      { what: 'with a header nobody listed', answer: unlisted.failure ?? String(unlisted.status) },
      { what: 'with a wrong key', answer: wrong.failure ?? String(wrong.status) },
      { what: 'readable headers then', answer: Object.keys(wrong.headers).sort().join(', ') },
      { what: 'without a key', answer: none.failure ?? String(none.status) },
      { what: 'fields of the record', answer: fields(record) },
      {
        what: 'left on this key',
        answer: limit === null ? 'no limit' : `$${limit}`,
        varies: true,
      } satisfies Finding,
    ];
  },
};

function fields(record: unknown): string {
  const data = dig(record, 'data');
  return typeof data === 'object' && data !== null ? Object.keys(data).sort().join(', ') : 'none';
}
