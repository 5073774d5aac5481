import { createParser } from 'eventsource-parser';
import { dig, digList } from './dig';

/**
 * We never ask for a stream, but understand one: its events, joined into one answer of the buffered
 * shape. `undefined` when there was no event at all, as in an HTML page.
 */
export function joinEvents(text: string): unknown {
  const events: unknown[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '' || data === '[DONE]') return;
      try {
        events.push(JSON.parse(data));
      } catch {
        // One broken event must not cost the picture in another.
      }
    },
  });
  parser.feed(text);
  // The standard drops an event without its final blank line; that one may be the paid picture.
  parser.feed('\n\n');
  if (events.length === 0) return undefined;

  const last = (key: string) =>
    events
      .map((event) => dig(event, key))
      .reverse()
      .find((value) => value != null);
  return {
    choices: events.flatMap((event) => digList(event, 'choices')),
    data: events.filter((event) => typeof dig(event, 'b64_json') === 'string'),
    usage: last('usage'),
    error: last('error'),
  };
}
