import { expect, test } from 'vitest';
import { CHAT, chatBody, KEY, running } from './testing';

const POOR = 'sk-or-v1-poor';
const LIMITED = 'sk-or-v1-limited';
const DISABLED = 'sk-or-v1-disabled';
const keys = {
  [POOR]: { noCredit: true },
  [LIMITED]: { limit: 0.1 },
  [DISABLED]: { refused: 'disabled' },
} as const;

const messageOf = async (answer: Response) =>
  ((await answer.json()) as { error: { message: string } }).error.message;

test('any well-formed key works, and everything else is told apart as documented', async () => {
  await using openRouter = await running({ keys });
  const key = (authorization: string | null) =>
    fetch(`${openRouter.origin}/api/v1/key`, {
      headers: authorization === null ? {} : { authorization },
    });
  expect((await key(`Bearer ${KEY}`)).status).toBe(200);
  for (const [header, message] of [
    [null, 'Missing Authentication header'],
    ['Basic eA==', 'No cookie auth credentials found'],
    ['Bearer nonsense', 'User not found.'],
    [`Bearer ${DISABLED}`, 'Invalid credentials: this API key is disabled'],
  ] as const) {
    const answer = await key(header);
    expect(answer.status).toBe(401);
    expect(await messageOf(answer)).toBe(message);
  }
});

test('an empty account is refused before any work, although its key is fine', async () => {
  await using openRouter = await running({ keys });
  expect((await openRouter.get('/api/v1/key', POOR)).status).toBe(200);
  const answer = await openRouter.post(CHAT, chatBody(), POOR);
  expect(answer.status).toBe(402);
  expect(await messageOf(answer)).toContain('Insufficient credits');
  expect(openRouter.ledger.charges).toEqual([]);
});

test('a limited key draws until its limit would be passed, and its record says what is left', async () => {
  await using openRouter = await running({ keys, obedient: true });
  const left = async () => {
    const record = (await (await openRouter.get('/api/v1/key', LIMITED)).json()) as {
      data: { usage: number; limit_remaining: number };
    };
    return [record.data.usage, record.data.limit_remaining];
  };
  expect(await left()).toEqual([0, 0.1]);
  expect((await openRouter.post(CHAT, chatBody(), LIMITED)).status).toBe(200);
  expect((await openRouter.post(CHAT, chatBody(), LIMITED)).status).toBe(200);
  expect(await left()).toEqual([0.07, 0.03]);
  const refused = await openRouter.post(CHAT, chatBody(), LIMITED);
  expect(refused.status).toBe(402);
  expect(await messageOf(refused)).toContain('Key limit exceeded');
  expect(await left()).toEqual([0.07, 0.03]);
});

test('what one key spends is not on another', async () => {
  await using openRouter = await running({ obedient: true });
  await openRouter.post(CHAT, chatBody());
  const other = (await (await openRouter.get('/api/v1/key', 'sk-or-v1-other')).json()) as {
    data: { usage: number };
  };
  expect(other.data.usage).toBe(0);
});
