import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, listen, type News, strayMessages } from '../bridge';

/** The bridge of this page, from its start: each test goes on where the one before ended. */
const news: News[] = [];
const listening = vi.spyOn(window, 'addEventListener');
listen((one) => news.push(one));
const [, listener] = listening.mock.lastCall ?? [];
listening.mockRestore();

function receive(init: MessageEventInit): void {
  (listener as (event: MessageEvent) => void)(new MessageEvent('message', init));
}

const FIGMA = 'https://www.figma.com';
const EVIL = 'https://evil.example';

function fromFigma(pluginMessage: unknown): void {
  receive({ data: { pluginMessage }, source: parent, origin: FIGMA });
}

/** What was heard and how many messages were ignored since the last test. */
let before = 0;
function came() {
  return { news: news.splice(0), strays: strayMessages() - before };
}

const shown = { type: 'shown', layers: [] };

beforeEach(() => {
  before = strayMessages();
  vi.spyOn(parent, 'postMessage').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('what does not parse is ignored, and does not fix an origin', () => {
  receive({ data: { pluginMessage: {} }, source: parent, origin: EVIL });
  receive({ data: 'shown', source: parent, origin: EVIL });
  expect(came()).toEqual({ news: [], strays: 2 });
});

test('news from the window around this one are heard', () => {
  fromFigma(shown);
  expect(came()).toEqual({ news: [shown], strays: 0 });
});

test('a message from any other window is ignored and counted', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  for (const source of [frame.contentWindow, null]) {
    receive({ data: { pluginMessage: shown }, source, origin: FIGMA });
  }
  frame.remove();
  expect(came()).toEqual({ news: [], strays: 2 });
});

test('once answered, the same window under another origin is ignored', () => {
  receive({ data: { pluginMessage: shown }, source: parent, origin: EVIL });
  expect(came()).toEqual({ news: [], strays: 1 });
});

test('an answer counts once, and only when somebody asked', async () => {
  const answer = ask({ type: 'save-key', key: null });
  fromFigma({ type: 'saved', id: 99 });
  fromFigma({ type: 'saved', id: 1 });
  fromFigma({ type: 'failed', id: 1, failure: 'failed', detail: '' });
  expect(await answer).toEqual({ type: 'saved', id: 1 });
  expect(came()).toEqual({ news: [], strays: 2 });
});

test('no forged message is ever news', () => {
  const junk = fc.anything({ withNullPrototype: true, withMap: true });
  const type = fc.constantFrom('init', 'pixels', 'shown', 'saved', '__proto__', 'constructor');
  const forged = fc.oneof(
    junk,
    fc.record({ pluginMessage: junk }),
    fc.record({ pluginMessage: fc.record({ type, id: fc.nat(3), key: junk, source: fc.nat() }) }),
    fc.constant({ pluginMessage: { type: 'pixels', source: 'alert(1)' } }),
  );
  let runs = 0;
  fc.assert(
    fc.property(forged, fc.boolean(), (data, isParent) => {
      runs++;
      receive({ data, source: isParent ? parent : null, origin: EVIL });
    }),
    { numRuns: 2000 },
  );
  expect(came()).toEqual({ news: [], strays: runs });
});
