import { afterEach, expect, test, vi } from 'vitest';
import { openRoom } from './pixel-room';

/** A room that knows `hello`, echoes what `declare` is given, fails to `see` and never looks. */
const ROOM = `addEventListener('message', ({ data, ports: [port] }) => {
  const where = typeof document === 'undefined' ? 'worker' : 'page';
  if (data?.job === 'hello') port?.postMessage({ ok: true, output: null });
  if (data?.job === 'declare') port?.postMessage({ ok: true, output: { where, input: data.input } });
  if (data?.job === 'see') port?.postMessage({ ok: false, why: 'no eyes' });
  if (data?.job === 'look') port.onmessage = () => { globalThis.stopped = true; };
});`;

const never = new AbortController().signal;
const read = { paints: [], backdrop: [], names: [] };
const declare = { told: { revision: 1, profile: 'SRGB', ...read } } as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

test('jobs are done in a worker', async () => {
  const room = await openRoom(ROOM);
  expect(await room('declare', declare, never)).toEqual({ where: 'worker', input: declare });
});

test.each([
  [
    'refuses to be made',
    function refuse() {
      throw new DOMException('refused', 'SecurityError');
    },
  ],
  [
    'fails to start',
    class {
      onerror = () => undefined;
      postMessage() {
        queueMicrotask(() => this.onerror());
      }
    },
  ],
])('where a worker %s, the same code does them on the page', async (_how, Worker) => {
  vi.stubGlobal('Worker', Worker);
  const room = await openRoom(ROOM);
  expect(await room('declare', declare, never)).toEqual({ where: 'page', input: declare });
});

test('a job that fails rejects with the reason', async () => {
  const room = await openRoom(ROOM);
  await expect(
    room('see', { reading: { profile: 'SRGB', paints: [], backdrop: [] }, renders: [] }, never),
  ).rejects.toThrow('no eyes');
});

test('an aborted job rejects at once and the room is told', async () => {
  vi.stubGlobal('Worker', undefined);
  const room = await openRoom(ROOM);
  const stop = new AbortController();
  const looking = room(
    'look',
    { blob: new Blob(), palette: { swatches: [], background: null }, restyle: null },
    stop.signal,
  );
  await Promise.resolve();
  stop.abort(new Error('enough'));
  await expect(looking).rejects.toThrow('enough');
  await vi.waitFor(() => expect(globalThis).toHaveProperty('stopped', true));
});
