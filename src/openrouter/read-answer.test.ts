import { describe, expect, test } from 'vitest';
import { type RawAnswer, readAnswer } from './read-answer';

const picture = { image_url: { url: 'data:image/webp;base64,UklGRg==' } };
const good = { choices: [{ message: { images: [picture] } }], usage: { cost: 0.035 } };

const raw = (body: unknown, part: Partial<RawAnswer> = {}): RawAnswer => ({
  status: 200,
  contentType: 'application/json',
  retryAfter: null,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  payloads: [],
  complete: true,
  ...part,
});
const kindOf = (answer: RawAnswer) => {
  const read = readAnswer(answer, 'chat');
  return read.kind === 'refused' ? [read.refusal.kind, read.refusal.charge] : read.kind;
};

describe('readAnswer', () => {
  test('gives the pictures and what they cost', () => {
    expect(readAnswer(raw(good), 'chat')).toEqual({
      kind: 'pictures',
      pictures: [{ kind: 'bytes', bytes: Uint8Array.of(82, 73, 70, 70) }],
      costUsd: 0.035,
    });
  });

  test.each([
    ['usage is null', { ...good, usage: null }],
    ['usage is partial', { ...good, usage: { cost: 'much' } }],
    ['an error stands beside it', { ...good, error: { code: 502, message: 'late' } }],
    ['a broken picture stands beside it', { choices: [{ message: { images: [null, picture] } }] }],
  ])('keeps the picture when %s', (_what, body) => {
    expect(kindOf(raw(body))).toBe('pictures');
  });

  test('keeps every good picture beside a bad one, and what came of the bad one, in their order', () => {
    const bad = { image_url: { url: 'data:image/webp;base64,UklG*Rg==' } };
    const away = { image_url: { url: 'https://example.com/a.png' } };
    const images = [picture, bad, {}, away, picture];
    expect(readAnswer(raw({ choices: [{ message: { images } }] }), 'chat')).toEqual({
      kind: 'pictures',
      costUsd: null,
      pictures: [
        { kind: 'bytes', bytes: Uint8Array.of(82, 73, 70, 70) },
        { kind: 'bytes', bytes: Uint8Array.of(82, 73, 70) },
        { kind: 'url', url: 'https://example.com/a.png' },
        { kind: 'bytes', bytes: Uint8Array.of(82, 73, 70, 70) },
      ],
    });
  });

  test('keeps the picture of an answer with an error status', () => {
    expect(kindOf(raw(good, { status: 502 }))).toBe('pictures');
  });

  test('understands an event stream it did not ask for', () => {
    const text = `: OPENROUTER PROCESSING\n\ndata: ${JSON.stringify({ choices: [{ delta: { images: [picture] } }] })}\n\ndata: ${JSON.stringify({ usage: { cost: 0.04 } })}\n\ndata: [DONE]\n\n`;
    expect(readAnswer(raw(text, { contentType: 'text/event-stream' }), 'chat')).toMatchObject({
      kind: 'pictures',
      costUsd: 0.04,
    });
  });

  test('keeps the last picture of a stream without its final blank line', () => {
    const text = `data: ${JSON.stringify({ choices: [{ delta: { images: [picture] } }] })}`;
    expect(kindOf(raw(text, { contentType: 'text/event-stream' }))).toBe('pictures');
  });

  test.each([
    [
      'an error at the top',
      { error: { code: 502, message: 'x' } },
      ['provider-failed', 'not-billed'],
    ],
    [
      'an error in the choice',
      { choices: [{ finish_reason: 'error', error: { code: 502 } }] },
      ['provider-failed', 'not-billed'],
    ],
    [
      'only the reason "error"',
      { choices: [{ finish_reason: 'error' }] },
      ['provider-failed', 'not-billed'],
    ],
    ['no picture', { choices: [{ message: { content: 'Sorry.' } }] }, ['no-picture', 'not-billed']],
    ['no picture and a cost', { choices: [], usage: { cost: 0.035 } }, ['no-picture', 'unknown']],
    ['a page of HTML', '<html>Sign in</html>', ['unreadable', 'unknown']],
  ])('a 200 with %s says so', (_what, body, expected) => {
    expect(kindOf(raw(body))).toEqual(expected);
  });

  test('a cut body never claims to be free', () => {
    expect(kindOf(raw('{"choices":[{"mess', { complete: false }))).toEqual([
      'no-answer',
      'unknown',
    ]);
  });
});

describe('each status', () => {
  const error = (status: number, body: object = {}, part: Partial<RawAnswer> = {}) =>
    kindOf(raw({ error: { code: status, message: 'words', ...body } }, { status, ...part }));

  test.each([
    [400, ['bad-request', 'none']],
    [401, ['bad-key', 'none']],
    [402, ['no-credit', 'none']],
    [403, ['forbidden', 'none']],
    [404, ['not-found', 'none']],
    [408, ['timeout', 'unknown']],
    [413, ['too-large', 'none']],
    [422, ['bad-request', 'none']],
    [429, ['rate-limited', 'none']],
    [500, ['server-failed', 'unknown']],
    [502, ['server-failed', 'unknown']],
    [503, ['overloaded', 'unknown']],
    [504, ['timeout', 'unknown']],
    [524, ['timeout', 'unknown']],
    [529, ['overloaded', 'unknown']],
    [599, ['server-failed', 'unknown']],
  ])('%i is told apart', (status, expected) => {
    expect(error(status)).toEqual(expected);
  });

  test('a 502 of the images route is listed as not billed', () => {
    const answer = readAnswer(raw({ error: { code: 502 } }, { status: 502 }), 'images');
    expect(answer).toMatchObject({ refusal: { kind: 'provider-failed', charge: 'not-billed' } });
  });

  test('the limit of a key is not an empty account', () => {
    expect(error(402, { message: 'Key limit exceeded' })).toEqual(['key-limit', 'none']);
  });

  test('a moved model is told apart by its code and by its words', () => {
    const availability = { code: 'wrong_endpoint' };
    const message = 'This model cannot be used with the chat/completions endpoint';
    expect(error(400, { availability })).toEqual(['wrong-endpoint', 'none']);
    expect(error(404, { message })).toEqual(['wrong-endpoint', 'none']);
  });

  test('moderation is told apart from a missing permission', () => {
    expect(error(403, { metadata: { reasons: ['violence'] } })[0]).toBe('moderated');
    expect(error(400, { metadata: { error_type: 'content_policy_violation' } })[0]).toBe(
      'moderated',
    );
  });

  test('a hostile type name is only a name', () => {
    expect(error(400, { metadata: { error_type: 'constructor' } })[0]).toBe('bad-request');
  });

  test('a sane wait is passed on, an absurd one is not', () => {
    const wait = (retryAfter: number) => {
      const answer = readAnswer(raw({ error: {} }, { status: 429, retryAfter }), 'chat');
      return answer.kind === 'refused' ? answer.refusal.retryAfter : undefined;
    };
    expect(wait(8)).toBe(8);
    expect(wait(1e9)).toBeNull();
  });

  test('keys and account ids never come through in the words', () => {
    const message = 'Key sk-or-v1-abcdef of user_2abc sent Bearer sk-or-v1-abcdef';
    const answer = readAnswer(raw({ error: { message } }, { status: 401 }), 'chat');
    expect(JSON.stringify(answer)).not.toMatch(/abcdef|2abc/);
  });

  test('an HTML page with an error status is that error', () => {
    expect(kindOf(raw('<html>Bad gateway</html>', { status: 524 }))).toEqual([
      'timeout',
      'unknown',
    ]);
  });
});
