import { OpenRouter } from '@openrouter/sdk';
import { ForbiddenResponseError, UnauthorizedResponseError } from '@openrouter/sdk/models/errors';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MODELS } from './models';
import { imageHeader } from './parse/image-header';
import { KEY, running, type Running } from './testing';

// Drawing is real work, and other tests draw at the same time.
vi.setConfig({ testTimeout: 30_000 });

let openRouter: Running;
let sdk: OpenRouter;
beforeAll(async () => {
  openRouter = await running();
  sdk = new OpenRouter({ apiKey: KEY, serverURL: `${openRouter.origin}/api/v1` });
});
afterAll(() => openRouter.close());

test('the official SDK gets a picture over the chat route', async () => {
  const answer = await sdk.chat.send({
    chatRequest: {
      model: 'recraft/recraft-v4.1',
      messages: [{ role: 'user', content: 'a lighthouse at dusk' }],
      modalities: ['image'],
      imageConfig: { aspect_ratio: '16:9', rgb_colors: [[200, 85, 61]] },
      stream: false,
    },
  });
  if (!('choices' in answer)) throw new Error('Expected a buffered answer');
  const url = answer.choices[0]?.message.images?.[0]?.imageUrl.url ?? '';
  expect(url).toMatch(/^data:image\/webp;base64,UklGR/);
  const bytes = Buffer.from(url.slice(url.indexOf(',')), 'base64');
  expect(imageHeader(bytes)).toEqual({ format: 'webp', width: 1344, height: 768 });
  expect(answer.usage?.cost).toBe(0.035);
});

test('the official SDK gets pictures over the images route', async () => {
  const answer = await sdk.images.generate({
    imageGenerationRequest: {
      model: 'recraft/recraft-v4.1',
      prompt: 'a lighthouse at dusk',
      aspectRatio: '1:1',
      n: 2,
    },
  });
  if (!('data' in answer)) throw new Error('Expected a buffered answer');
  expect(answer.data.map(({ mediaType }) => mediaType)).toEqual(['image/webp', 'image/webp']);
  expect(answer.usage?.cost).toBe(0.07);
});

test('the official SDK reads an event stream to its cost', async () => {
  const stream = await sdk.chat.send({
    chatRequest: {
      model: 'recraft/recraft-v4.1',
      messages: [{ role: 'user', content: 'a lighthouse at dusk' }],
      modalities: ['image'],
      stream: true,
    },
  });
  if (!(stream instanceof ReadableStream)) throw new Error('Expected a stream');
  const costs: unknown[] = [];
  for await (const chunk of stream) costs.push(chunk.usage?.cost);
  expect(costs).toEqual([undefined, undefined, 0.035]);
});

test('the official SDK reads every public record', async () => {
  const images = await sdk.images.listModels();
  expect(images.data).toHaveLength(MODELS.length);
  const record = await sdk.images.listModelEndpoints({ author: 'recraft', slug: 'recraft-v4.1' });
  expect(record.endpoints[0]?.pricing[0]?.costUsd).toBe(0.035);
  const models = await sdk.models.list({ outputModalities: 'image' });
  expect(models.result.data).toHaveLength(MODELS.length);
  const text = await sdk.models.list();
  expect(text.result.data).toEqual([]);
});

test('the official SDK reads the key record and a generation', async () => {
  openRouter.reset();
  const answer = await sdk.chat.send({
    chatRequest: {
      model: 'recraft/recraft-v4.1-flash',
      messages: [{ role: 'user', content: 'a boat' }],
      modalities: ['image'],
      stream: false,
    },
  });
  if (!('id' in answer)) throw new Error('Expected a buffered answer');
  const key = await sdk.apiKeys.getCurrentKeyMetadata();
  expect(key.data).toMatchObject({ usage: 0.007, limit: null, limitRemaining: null });
  const generation = await sdk.generations.getGeneration({ id: answer.id });
  expect(generation.data).toMatchObject({ totalCost: 0.007, numMediaCompletion: 1 });
});

test('the official SDK understands what is refused', async () => {
  const retries = { strategy: 'none' as const };
  await expect(sdk.credits.getCredits({}, { retries })).rejects.toThrow(ForbiddenResponseError);
  const stranger = new OpenRouter({ apiKey: 'nobody', serverURL: `${openRouter.origin}/api/v1` });
  await expect(stranger.apiKeys.getCurrentKeyMetadata()).rejects.toThrow(UnauthorizedResponseError);
});

test('the official SDK signs in with a code of the consent page', async () => {
  const { codeChallenge, codeVerifier } = await sdk.oAuth.createSHA256CodeChallenge();
  const code = openRouter.issueCode(codeChallenge, 'S256');
  const { key } = await sdk.oAuth.exchangeAuthCodeForAPIKey({
    requestBody: { code, codeVerifier, codeChallengeMethod: 'S256' },
  });
  expect((await openRouter.get('/api/v1/key', key)).status).toBe(200);
});
