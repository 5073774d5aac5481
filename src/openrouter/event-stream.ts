import { parseJson } from '../parse-json';
import { dig, digList } from './dig';

/**
 * We never ask for a stream, but understand one: its events, joined into one answer of the buffered
 * shape. `undefined` when there was no event at all, as in an HTML page.
 */
export function joinEvents(text: string): unknown {
  const events = eventsIn(text);
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

/**
 * The JSON of each event. The standard drops an event without its final blank line; that one may be
 * the paid picture, so here it counts. Spaces after `data:` mean nothing to JSON.
 */
function eventsIn(text: string): unknown[] {
  const blocks = text.replace(/\r\n?/g, '\n').split('\n\n');
  return blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.startsWith('data:'));
    const event = parseJson(lines.map((line) => line.slice(5)).join('\n'));
    // Only a comment, the closing `[DONE]`, or broken, which must not cost the picture in another.
    return event === undefined ? [] : [event];
  });
}
