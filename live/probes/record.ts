import { dig, digText } from '../../src/openrouter/dig';
import { priceOf, recordPath } from '../../src/openrouter/models';
import { parseJson } from '../../src/parse-json';
import { CHEAP, STANDARD, type Probe } from '../probe';
import { shown } from '../shown';

/** The public record: what the panel shows as the price, and what a request may hold. */
export const record: Probe = {
  name: 'record',
  asks: 'Do the public records still say price, ratios, count and references where we read them?',
  buys: [],
  async run(bench) {
    const findings = [];
    for (const model of [STANDARD, CHEAP]) {
      const { text, status } = await bench.ask({
        method: 'GET',
        path: recordPath(model),
        key: null,
      });
      const json = parseJson(text);
      const price = priceOf(json);
      const parameters = dig(json, 'endpoints', 0, 'supported_parameters');
      const name = digText(json, 'id') ?? model;
      findings.push(
        { what: `${name}: price`, answer: price === null ? `none (${status})` : `$${price}` },
        { what: `${name}: parameters`, answer: shown(parameters) },
      );
    }
    return findings;
  },
};
