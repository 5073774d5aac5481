import { expect, test } from 'vitest';
import { CHAT, chatBody, running } from './testing';

/** Reads whatever comes, and how it ended. */
async function received(answer: Response): Promise<{ bytes: number; broken: boolean }> {
  let bytes = 0;
  try {
    for await (const chunk of answer.body ?? []) bytes += chunk.length;
    return { bytes, broken: false };
  } catch {
    return { bytes, broken: true };
  }
}

test('a body is cut at exactly the byte that was asked for', async () => {
  await using openRouter = await running({ obedient: true });
  for (const at of [0, 1, 1000]) {
    openRouter.faults.next({ name: 'body-cut', at });
    expect(await received(await openRouter.post(CHAT, chatBody()))).toEqual({
      bytes: at,
      broken: true,
    });
  }
});

test('a short body looks complete', async () => {
  await using openRouter = await running({ obedient: true });
  openRouter.faults.next({ name: 'body-short', at: 500 });
  expect(await received(await openRouter.post(CHAT, chatBody()))).toEqual({
    bytes: 500,
    broken: false,
  });
});

test('a slow body is whole in the end, and counts as delivered', async () => {
  await using openRouter = await running({ obedient: true });
  openRouter.faults.next({ name: 'slow-body', ms: 50 });
  const answer = await openRouter.post(CHAT, chatBody());
  const { bytes, broken } = await received(answer);
  expect(broken).toBe(false);
  expect(bytes).toBe(Number(answer.headers.get('content-length')));
  expect(openRouter.ledger.charges[0]?.delivered).toBe(true);
});

test('closing ends the connections that wait for ever', async () => {
  const openRouter = await running();
  openRouter.faults.next({ name: 'never-answers', on: 'key' });
  const lost = openRouter.get('/api/v1/key');
  const ended = expect(lost).rejects.toThrow();
  await expect.poll(() => openRouter.log.entries.length).toBe(1);
  await openRouter.close();
  await ended;
});
