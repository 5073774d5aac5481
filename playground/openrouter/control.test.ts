import { expect, test } from 'vitest';
import type { ControlState } from './control-state';
import { CHAT, chatBody, running } from './testing';

test('the page reads everything in one state and changes it', async () => {
  await using openRouter = await running({ obedient: true });
  const send = async (path: string, body: unknown) =>
    (await (await openRouter.post(`/__limn/${path}`, body)).json()) as ControlState;

  await send('settings', { latencyMs: 5, restyleShape: 'ratio' });
  expect(openRouter.settings).toMatchObject({
    latencyMs: 5,
    restyleShape: 'ratio',
    obedient: true,
  });

  await send('faults', { do: 'next', order: { name: '502' } });
  const state = await send('faults', { do: 'always', order: { name: '429', on: 'any' } });
  expect(state.faults.queue).toEqual([{ name: '502' }]);
  expect(state.faults.always).toEqual({ name: '429', on: 'any' });
  await openRouter.post(CHAT, chatBody());
  await send('faults', { do: 'clear' });
  await openRouter.post(CHAT, chatBody());

  const after = (await (await openRouter.get('/__limn/state')).json()) as ControlState;
  expect(after.log.map(({ status }) => status)).toEqual([502, 200]);
  expect(after.ledger).toHaveLength(1);
  expect(after.totalUsd).toBe(0.035);

  const reset = await send('reset', {});
  expect(reset).toMatchObject({ ledger: [], log: [], totalUsd: 0, settings: { latencyMs: 5 } });
});

test('the consent page gives codes', async () => {
  await using openRouter = await running();
  const answer = await openRouter.post('/__limn/consent', { challenge: 'v', method: 'plain' });
  const { code } = (await answer.json()) as { code: string };
  const body = { code, code_verifier: 'v', code_challenge_method: 'plain' };
  expect((await openRouter.post('/api/v1/auth/keys', body)).status).toBe(200);
});

test('what makes no sense is refused', async () => {
  await using openRouter = await running();
  const status = async (path: string, body: unknown) =>
    (await openRouter.post(`/__limn/${path}`, body)).status;
  expect(await status('faults', { do: 'next', order: { name: 'no-such-fault' } })).toBe(400);
  expect(await status('settings', { latencyMs: -1 })).toBe(400);
  expect(await status('elsewhere', {})).toBe(404);
  expect((await openRouter.get('/__limn/input?request=1')).status).toBe(404);
});
