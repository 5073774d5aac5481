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
  expect(body).toEqual({ text: 'pré', payloads: [], complete: true });
});

test('a body that stalls for 30 seconds is aborted and gives what came', async () => {
  const abort = new AbortController();
  const reading = readBody(response(abort, [bytes('{"a":')], 'stall'), abort);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(abort.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toEqual({ text: '{"a":', payloads: [], complete: false });
  expect(vi.getTimerCount()).toBe(0);
});

test('a cut body gives what came', async () => {
  const abort = new AbortController();
  const body = await readBody(response(abort, [bytes('half')], 'cut'), abort);
  expect(body).toEqual({ text: 'half', payloads: [], complete: false });
});

test('a body that never began is an error, not an empty answer', async () => {
  const abort = new AbortController();
  await expect(readBody(response(abort, [], 'cut'), abort)).rejects.toThrow();
});

test('a picture that came before the cut is there', async () => {
  const abort = new AbortController();
  const picture = `{"data":[{"b64_json":"${'QUJD'.repeat(1000)}"},{"b64_json":"QUJ`;
  const { payloads } = await readBody(response(abort, [bytes(picture)], 'cut'), abort);
  expect(payloads.map((payload) => payload.bytes.length)).toEqual([3000]);
});

test('a body that trickles is aborted with all others, by the clock of the whole request', async () => {
  const abort = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      if (abort.signal.aborted) controller.error(abort.signal.reason);
      else controller.enqueue(bytes(' '));
    },
  });
  setTimeout(() => {
    abort.abort();
  }, 300_000);
  const reading = readBody(new Response(body), abort);
  await vi.advanceTimersByTimeAsync(320_000);
  expect(await reading).toMatchObject({ complete: false });
  expect(vi.getTimerCount()).toBe(0);
});

test('a body beyond 128 MB is aborted', async () => {
  const abort = new AbortController();
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      abort.signal.addEventListener('abort', () => {
        controller.error(abort.signal.reason);
      });
    },
    pull(controller) {
      given++;
      controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20));
    },
  });
  const { complete } = await readBody(new Response(body), abort);
  expect([complete, abort.signal.aborted]).toEqual([false, true]);
  expect(given).toBeGreaterThanOrEqual(128);
  expect(given).toBeLessThan(132);
});
