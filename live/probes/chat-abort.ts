import { digNumber, digText } from '../../src/openrouter/dig';
import { parseJson } from '../../src/parse-json';
import { events } from '../pictures-in';
import { STANDARD, type Finding, type Probe } from '../probe';
import { oddRequest } from '../request';
import { riseAbove, spent } from '../spent';

const LEAVE_MS = 2000;

/** 11.6, second half. */
export const chatAbort: Probe = {
  name: 'chat-abort',
  asks: 'Is a streamed picture charged when we leave after two seconds?',
  buys: [STANDARD],
  leaves: true,
  async run(bench) {
    const before = await spent(bench);
    const answered = await bench.ask({
      ...oddRequest('chat', { stream: true }),
      leaveAfterMs: LEAVE_MS,
    });
    const id = events(answered.text).map((event) => digText(event, 'id'))[0] ?? null;
    const rise = await riseAbove(bench, before, 2000, 10);
    const findings: Finding[] = [
      { what: 'left', answer: answered.failure === null ? 'too late, it was whole' : 'in time' },
      { what: 'usage of the key rose', answer: rise },
      { what: 'an id had come by then', answer: id === null ? 'no' : 'yes' },
    ];
    if (id === null) return findings;
    const { text } = await bench.ask({ method: 'GET', path: `/api/v1/generation?id=${id}` });
    const cost = digNumber(parseJson(text), 'data', 'total_cost');
    return [
      ...findings,
      { what: 'generation record', answer: cost === null ? 'none' : `$${cost}` },
    ];
  },
};
