import { OpenRouter } from '@openrouter/sdk';
import { OpenRouterDefaultError, OpenRouterError } from '@openrouter/sdk/models/errors';
import { ResponseValidationError } from '@openrouter/sdk/models/errors/responsevalidationerror.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RouteName } from '../routes/route-name';
import { KEY, running, type Running } from '../testing';
import { FAULTS } from './armed-faults';

// Drawing is real work, and other tests draw at the same time.
vi.setConfig({ testTimeout: 30_000 });

let openRouter: Running;
let sdk: OpenRouter;
beforeAll(async () => {
  openRouter = await running({ obedient: true });
  sdk = connect(openRouter);
});
afterAll(() => openRouter.close());

const connect = ({ origin }: Running) =>
  new OpenRouter({ apiKey: KEY, serverURL: `${origin}/api/v1` });

/** What the official SDK makes of an answer. */
type Verdict = 'accepted' | 'malformed';

const RETRIES = { strategy: 'none' as const };
const COUNT = 2;
const PATIENCE = { timeout: 20_000 };

/** Nothing ends these but the client. */
const ENDLESS = ['body-stalls', 'never-answers', 'never-answers-charged'];

function send(sdk: OpenRouter, route: RouteName): Promise<unknown> {
  const model = 'recraft/recraft-v4.1';
  return route === 'chat'
    ? sdk.chat.send(
        {
          chatRequest: {
            model,
            messages: [{ role: 'user', content: 'two boats' }],
            modalities: ['image'],
            stream: false,
          },
        },
        { retries: RETRIES },
      )
    : sdk.images.generate(
        { imageGenerationRequest: { model, prompt: 'two boats', n: COUNT } },
        { retries: RETRIES },
      );
}

async function verdict(sdk: OpenRouter, route: RouteName): Promise<Verdict> {
  try {
    const answer = await send(sdk, route);
    return (await holdsEvents(answer)) ? 'accepted' : 'malformed';
  } catch (error) {
    // A status the SDK does not list for a route still has a body of its own shape.
    if (error instanceof OpenRouterDefaultError)
      return error.body.startsWith('{') ? 'accepted' : 'malformed';
    if (error instanceof ResponseValidationError) return 'malformed';
    return error instanceof OpenRouterError ? 'accepted' : 'malformed';
  }
}

/** Reads a stream to its end; one without a single event was not understood. */
async function holdsEvents(answer: unknown): Promise<boolean> {
  if (!(answer instanceof ReadableStream)) return true;
  let events = 0;
  for await (const event of answer) events += event === undefined ? 0 : 1;
  return events > 0;
}

describe.each(['chat', 'images'] as const)('on the %s route', (route) => {
  const cells = FAULTS.filter(({ routes }) => routes.includes(route));
  const endless = cells.filter(({ name }) => ENDLESS.includes(name));
  const ending = cells.filter((fault) => !endless.includes(fault));

  test.each(ending)('$name is charged and shaped as the menu says', async (fault) => {
    openRouter.reset();
    openRouter.faults.next({ name: fault.name, ms: 30 });

    expect(await verdict(sdk, route)).toBe(fault.wellFormed ? 'accepted' : 'malformed');

    expect(openRouter.faults.queue).toEqual([]);
    expect(openRouter.log.entries).toHaveLength(1);
    expect(openRouter.log.entries[0]?.fault).toBe(fault.name);
    const status = /^\d{3}/.exec(fault.name)?.[0];
    if (status !== undefined) expect(openRouter.log.entries[0]?.status).toBe(Number(status));
    expect(openRouter.ledger.charges).toHaveLength(fault.charges ? 1 : 0);
    const key = await sdk.apiKeys.getCurrentKeyMetadata();
    expect(key.data.usage).toBe(openRouter.ledger.totalUsd);
  });

  test.each(endless)(
    '$name is charged as the menu says, and ends with the server',
    async (fault) => {
      const own = await running({ obedient: true });
      own.faults.next(fault.name);
      const lost = verdict(connect(own), route);
      await vi.waitFor(() => expect(own.log.entries[0]?.fault).toBe(fault.name), PATIENCE);
      await vi.waitFor(
        () => expect(own.ledger.charges).toHaveLength(fault.charges ? 1 : 0),
        PATIENCE,
      );
      await own.close();
      expect(await lost).toBe('malformed');
    },
  );
});

test('no two faults share a name', () => {
  const names = FAULTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('an unknown name is refused when it is ordered, not when it would happen', () => {
  expect(() => openRouter.faults.next('no-such-fault')).toThrow('no-such-fault');
});

test('fewer pictures cost less', async () => {
  openRouter.reset();
  openRouter.faults.next('picture-fewer');
  await send(sdk, 'images');
  expect(openRouter.ledger.charges[0]).toMatchObject({ pictures: COUNT - 1, usd: 0.035 });
});

test('an order waits for its kind of request, and a standing one for all of them', async () => {
  openRouter.reset();
  openRouter.faults.next({ name: '500', on: 'key' });
  openRouter.faults.setAlways('502');
  const sent = async (path: string, body?: unknown) =>
    (body ? await openRouter.post(path, body) : await openRouter.get(path)).status;
  const body = { model: 'recraft/recraft-v4.1', prompt: 'a boat' };

  expect(await sent('/api/v1/images', body)).toBe(502);
  expect(await sent('/api/v1/key')).toBe(500);
  expect(await sent('/api/v1/images', body)).toBe(502);
  expect(await sent('/api/v1/key')).toBe(200);
});
