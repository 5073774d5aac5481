import { expect, test } from 'vitest';
import { running } from './testing';
import type { OpenRouterOptions } from './open-router';

async function preflightFor(headers: string, options: OpenRouterOptions = {}): Promise<Response> {
  await using openRouter = await running(options);
  // Awaited here, because the server closes when this function returns.
  return await fetch(`${openRouter.origin}/api/v1/chat/completions`, {
    method: 'OPTIONS',
    headers: {
      origin: 'null',
      'access-control-request-method': 'POST',
      'access-control-request-headers': headers,
    },
  });
}

test('a frame without an origin may send the headers of the product, and no credentials', async () => {
  const answer = await preflightFor('authorization,content-type,http-referer,x-openrouter-title');
  expect(answer.status).toBe(204);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
  const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(', ');
  expect(allowed).toEqual([
    'authorization',
    'content-type',
    'http-referer',
    'x-openrouter-title',
    'x-title',
    'x-openrouter-categories',
  ]);
});

test('a header outside the list is not allowed, and refused outright when strict', async () => {
  const lenient = await preflightFor('x-stainless-os');
  expect(lenient.headers.get('access-control-allow-headers')).not.toContain('stainless');
  const strict = await preflightFor('authorization, x-stainless-os', { strictPreflight: true });
  expect(strict.status).toBe(403);
  const listed = await preflightFor('Authorization', { strictPreflight: true });
  expect(listed.status).toBe(204);
});

test('every answer may be read by any origin, and exposes no header', async () => {
  await using openRouter = await running();
  for (const path of ['/api/v1/images/models', '/api/v1/credits', '/nowhere']) {
    const answer = await openRouter.get(path);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toBeNull();
  }
});

test('a preflight is neither logged nor hit by a fault', async () => {
  await using openRouter = await running();
  openRouter.faults.setAlways({ name: '500', on: 'any' });
  const answer = await fetch(`${openRouter.origin}/api/v1/key`, { method: 'OPTIONS' });
  expect(answer.status).toBe(204);
  expect(openRouter.log.entries).toEqual([]);
});
