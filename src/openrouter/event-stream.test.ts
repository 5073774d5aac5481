import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinEvents } from './event-stream';

/** The events that hold JSON, as a parser of the whole standard finds them. */
function oracle(text: string): unknown[] {
  const events: unknown[] = [];
  const parser = createParser({
    onEvent({ data }) {
      try {
        events.push(JSON.parse(data));
      } catch {
        // Not JSON.
      }
    },
  });
  parser.feed(`${text}\n\n`);
  return events;
}

const line = fc.oneof(
  fc.constantFrom(': OPENROUTER PROCESSING', 'event: message', 'id: 7', 'data: [DONE]', 'data', ''),
  fc.constantFrom('data: {"choices":', 'data:[1]}', 'data:  {"choices": [2]}', ' data: {}'),
  fc.nat(9).map((index) => `data: {"choices":[{"index":${index},"text":"a\u2028data: b"}]}`),
);
const end = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\r\r');

test('events are found where a parser of the whole standard finds them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), (lines) => {
      const text = lines.flat().join('');
      const events = oracle(text) as { choices?: unknown[] }[];
      const found = joinEvents(text) as { choices: unknown[] } | undefined;
      expect(found?.choices ?? []).toEqual(events.flatMap(({ choices = [] }) => choices));
    }),
    { numRuns: 2000 },
  );
});

test('of what is said several times, the last counts', () => {
  const text =
    'data: {"usage":{"cost":1}}\n\ndata: {"usage":null}\n\ndata: {"usage":{"cost":2}}\n\n';
  expect(joinEvents(text)).toMatchObject({ usage: { cost: 2 } });
});

test('a broken event does not cost the next one', () => {
  const text = 'data: {"choices":[\n\ndata: {"choices":[1]}\n\n';
  expect(joinEvents(text)).toMatchObject({ choices: [1] });
});

test('a page is no stream', () => {
  expect(joinEvents('<!doctype html>\n\n<p>Bad gateway</p>')).toBeUndefined();
});
