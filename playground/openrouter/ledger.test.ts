import { expect, test, vi } from 'vitest';
import { sha256 } from './sha256';
import { CHAT, chatBody, IMAGES, imagesBody, KEY, running } from './testing';

// Drawing is real work, and other tests draw at the same time.
vi.setConfig({ testTimeout: 30_000 });

test('a charge names the picture by its bytes and the key only by its hash', async () => {
  await using openRouter = await running({ obedient: true });
  const answer = await openRouter.post(IMAGES, imagesBody({ n: 2 }));
  const { data } = (await answer.json()) as { data: { b64_json: string }[] };
  const [charge] = openRouter.ledger.charges;
  expect(charge?.sha256).toEqual(
    data.map(({ b64_json }) => sha256(Buffer.from(b64_json, 'base64'))),
  );
  expect(charge).toMatchObject({
    keyHash: sha256(KEY).slice(-8),
    model: 'recraft/recraft-v4.1',
    route: 'images',
    pictures: 2,
    usd: 0.07,
    delivered: true,
  });
  expect(JSON.stringify(openRouter.ledger.charges)).not.toContain(KEY.slice(9));
});

test('whether the answer got through is written down', async () => {
  await using openRouter = await running({ obedient: true });
  openRouter.faults.next({ name: 'body-cut', at: 10 });
  await expect(openRouter.post(CHAT, chatBody()).then((answer) => answer.text())).rejects.toThrow();
  await vi.waitFor(() => expect(openRouter.log.entries[0]?.outcome).toBe('cut'), {
    timeout: 20_000,
  });
  expect(openRouter.ledger.charges).toMatchObject([{ delivered: false, usd: 0.035 }]);
});

test('who leaves during the work pays on the chat route, and not on the images route', async () => {
  await using openRouter = await running({ obedient: true, latencyMs: 60_000 });
  const leave = async (path: string, body: unknown) => {
    const before = openRouter.log.entries.length;
    const patience = new AbortController();
    const lost = fetch(openRouter.origin + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}` },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
    await vi.waitFor(() => expect(openRouter.log.entries).toHaveLength(before + 1), {
      timeout: 20_000,
    });
    patience.abort();
    await expect(lost).rejects.toThrow();
    await vi.waitFor(() => expect(openRouter.log.entries.at(-1)?.outcome).toBe('cut'), {
      timeout: 20_000,
    });
  };
  await leave(IMAGES, imagesBody());
  expect(openRouter.ledger.charges).toEqual([]);
  await leave(CHAT, chatBody());
  expect(openRouter.ledger.charges).toMatchObject([{ route: 'chat', delivered: false }]);
});
