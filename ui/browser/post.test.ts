import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberKey } from './key';
import { post } from './post';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Answers as told, and gives up when the caller does, as `fetch` would. */
function answerWith(answer: () => Promise<Response>) {
  const fetch = vi.fn<Fetch>((_url, { signal }) => {
    const aborted = new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
    return Promise.race([answer(), aborted]);
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

beforeEach(() => {
  rememberKey('sk-or-v1-test');
  vi.useFakeTimers();
});
afterEach(() => {
  rememberKey(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the key goes in one header, to one origin, without cookies, referrer or redirects', async () => {
  const fetch = answerWith(() => Promise.resolve(new Response('{}', { status: 200 })));
  await post('/api/v1/images', '{"prompt":"p"}');
  expect(fetch).toHaveBeenCalledOnce();
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://openrouter.ai/api/v1/images');
  expect(init).toMatchObject({
    method: 'POST',
    body: '{"prompt":"p"}',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: { Authorization: 'Bearer sk-or-v1-test', 'X-OpenRouter-Title': 'Limn' },
  });
  expect(init?.headers).not.toHaveProperty('HTTP-Referer');
});

test('an answer is cleaned of the key it was asked with, whatever key there is by then', async () => {
  answerWith(() => {
    rememberKey('sk-or-v1-another');
    return Promise.resolve(new Response('{"error":"No user for sk-or-v1-test"}'));
  });
  const { answer } = (await post('/x', '')) as { answer: { text: string } };
  expect(answer.text).toBe('{"error":"No user for …"}');
});

test('an answer comes back as status, type and text', async () => {
  answerWith(() => {
    const headers = { 'content-type': 'application/json', 'retry-after': '8' };
    return Promise.resolve(new Response('{"a":1}', { status: 429, headers }));
  });
  expect(await post('/x', '')).toEqual({
    kind: 'answer',
    answer: {
      status: 429,
      contentType: 'application/json',
      retryAfter: 8,
      text: '{"a":1}',
      payloads: [],
      complete: true,
    },
  });
});

test('a server that sends the key back does not bring it into anything', async () => {
  rememberKey('an-odd.key+1');
  answerWith(() =>
    Promise.resolve(new Response('{"error":{"message":"No an-odd.key+1, an-odd.key+1"}}')),
  );
  expect(await post('/x', '')).toMatchObject({
    answer: { text: '{"error":{"message":"No …, …"}}' },
  });
});

test('five minutes without an answer are a timeout, and its charge is unknown', async () => {
  const fetch = answerWith(() => new Promise(() => undefined));
  const posting = post('/x', '');
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await posting).toMatchObject({ refusal: { kind: 'timeout', charge: 'unknown' } });
  expect(fetch).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a network error is no answer, is not asked again, and its charge is unknown', async () => {
  const fetch = answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await post('/x', '')).toMatchObject({
    refusal: { kind: 'no-answer', charge: 'unknown', detail: '' },
  });
  expect(fetch).toHaveBeenCalledOnce();
});

test('offline sends nothing', async () => {
  const fetch = answerWith(() => Promise.resolve(new Response('{}')));
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(await post('/x', '')).toMatchObject({ refusal: { kind: 'offline', charge: 'none' } });
  expect(fetch).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
