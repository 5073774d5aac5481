import { dig, digList, digText } from './dig';
import { parseCut } from './parse-cut';

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
  const pictures = events.filter((event) => digText(event, 'b64_json') !== null);
  const finished = pictures.filter((event) => !digText(event, 'type')?.includes('partial'));
  return {
    choices: events.flatMap((event) => digList(event, 'choices')),
    data: finished.length > 0 ? finished : pictures.slice(-1),
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
    const event = parseCut(lines.map((line) => line.slice(5)).join('\n'));
    // Only a comment, or the closing `[DONE]`.
    return typeof event === 'object' && event !== null ? [event] : [];
  });
}
