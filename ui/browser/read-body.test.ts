import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBody } from './read-body';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A response whose body gives these pieces and then does `end`, and obeys the abort. */
function response(abort: AbortController, pieces: Uint8Array[], end: 'close' | 'stall' | 'cut') {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      abort.signal.addEventListener('abort', () => {
        controller.error(abort.signal.reason);
      });
    },
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else if (end === 'close') controller.close();
      else if (end === 'cut') controller.error(new TypeError('network error'));
    },
  });
  return new Response(body);
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('joins the pieces, also where one cuts a letter in two', async () => {
  const abort = new AbortController();
  const [first, second] = [bytes('pré').slice(0, 3), bytes('pré').slice(3)];
  const body = await readBody(response(abort, [first, second], 'close'), abort);
  expect(body).toEqual({ text: 'pré', complete: true });
});

test('a body that stalls for 30 seconds is aborted and gives what came', async () => {
  const abort = new AbortController();
  const reading = readBody(response(abort, [bytes('{"a":')], 'stall'), abort);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(abort.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toEqual({ text: '{"a":', complete: false });
  expect(vi.getTimerCount()).toBe(0);
});

test('a cut body gives what came', async () => {
  const abort = new AbortController();
  const body = await readBody(response(abort, [bytes('half')], 'cut'), abort);
  expect(body).toEqual({ text: 'half', complete: false });
});

test('a body that never began is an error, not an empty answer', async () => {
  const abort = new AbortController();
  await expect(readBody(response(abort, [], 'cut'), abort)).rejects.toThrow();
});

test('a body beyond the limit is aborted', async () => {
  const abort = new AbortController();
  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);
  const pieces = Array.from({ length: 130 }, () => megabyte);
  const body = await readBody(response(abort, pieces, 'close'), abort);
  expect(body.complete).toBe(false);
  expect(abort.signal.aborted).toBe(true);
  expect(body.text.length).toBe(128 * 1024 * 1024);
});
