import { expect, test } from 'vitest';
import { STANDARD } from './probe';
import { oddRequest, request } from './request';
import { Tickets } from './tickets';

test('each announced picture is bought once', () => {
  const tickets = new Tickets([STANDARD, STANDARD]);
  expect(tickets.use(request('chat'))).toBe(STANDARD);
  expect(tickets.use(request('images'))).toBe(STANDARD);
  expect(() => tickets.use(request('chat'))).toThrow(`a picture of ${STANDARD} was not announced`);
});

test('another model than the announced one is not bought', () => {
  const dear = request('images', { model: 'recraft/recraft-v4.1-pro' });
  expect(() => new Tickets([STANDARD]).use(dear)).toThrow('was not announced');
});

test('a request for several pictures is not sent', () => {
  const tickets = new Tickets([STANDARD, STANDARD]);
  expect(() => tickets.use(oddRequest('images', { n: 2 }))).toThrow('one picture at a time');
});

test('what is known to be free needs no ticket, anything else is not sent', () => {
  const none = new Tickets([]);
  expect(none.use({ method: 'GET', path: '/api/v1/key' })).toBeNull();
  expect(none.use({ method: 'GET', path: '/api/v1/generation?id=gen-1-ab' })).toBeNull();
  for (const path of [
    '/api/v1/keys',
    '/api/v1/key?x',
    '/api/v1/images/models/openai/x/endpoints',
  ]) {
    expect(() => none.use({ method: 'GET', path })).toThrow('not a known question');
  }
  expect(() => none.use({ method: 'POST', path: '/api/v1/embeddings', body: '{}' })).toThrow(
    'not a known question',
  );
});
