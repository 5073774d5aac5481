// JavaScript, because type checking must not depend on packages that only the bench installs.
import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { HTTPClient, OpenRouter } from '@openrouter/sdk';
import { generateImage } from 'ai';
import OpenAI from 'openai';

const MODEL = 'recraft/recraft-v4.1';
const PROMPT = 'a lighthouse at dusk';
const MESSAGES = [{ role: 'user', content: PROMPT }];

/** Each as its own first example has it: no setting but the key and the address. */
export const sdks = {
  openai: async (origin, apiKey) => {
    const client = new OpenAI({ apiKey, baseURL: `${origin}/api/v1` });
    const answer = await client.chat.completions.create({
      model: MODEL,
      messages: MESSAGES,
      modalities: ['image'],
    });
    return answer.choices.flatMap(({ message }) => message.images ?? []).length;
  },
  ai: async (origin, apiKey) => {
    const provider = createOpenRouter({ apiKey, baseURL: `${origin}/api/v1` });
    const { images } = await generateImage({ model: provider.imageModel(MODEL), prompt: PROMPT });
    return images.length;
  },
  '@openrouter/sdk': async (origin, apiKey) => {
    const client = new OpenRouter({ apiKey, serverURL: `${origin}/api/v1` });
    const answer = await client.chat.send({
      chatRequest: { model: MODEL, messages: MESSAGES, modalities: ['image'], stream: false },
    });
    return answer.choices.flatMap(({ message }) => message.images ?? []).length;
  },
};

/** Pictures handed over from one answer, whatever happens in the middle of it. Nothing is asked again. */
export const readers = {
  'openai, JSON': (fetch) =>
    new OpenAI({ apiKey: 'none', maxRetries: 0, fetch }).chat.completions
      .create({ model: MODEL, messages: MESSAGES })
      .then(({ choices }) => choices.flatMap(({ message }) => message.images ?? []).length),
  '@openrouter/sdk, JSON': (fetch) =>
    sdk(fetch)
      .chat.send(question(false), NO_RETRY)
      .then(({ choices }) => choices.flatMap(({ message }) => message.images ?? []).length),
  'openai, events': (fetch, found) =>
    each(
      new OpenAI({ apiKey: 'none', maxRetries: 0, fetch }).chat.completions.create({
        model: MODEL,
        messages: MESSAGES,
        stream: true,
      }),
      found,
    ),
  '@openrouter/sdk, events': (fetch, found) =>
    each(sdk(fetch).chat.send(question(true), NO_RETRY), found),
  'ai, images JSON': async (fetch) => {
    const provider = createOpenRouter({ apiKey: 'none', fetch });
    const model = provider.imageModel(MODEL);
    const { images } = await generateImage({ model, prompt: PROMPT, maxRetries: 0 });
    return images.length;
  },
};

const NO_RETRY = { retries: { strategy: 'none' } };

function question(stream) {
  return { chatRequest: { model: MODEL, messages: MESSAGES, modalities: ['image'], stream } };
}

function sdk(fetch) {
  return new OpenRouter({ apiKey: 'none', httpClient: new HTTPClient({ fetcher: fetch }) });
}

/** What came before the stream broke has been handed over, and counts. */
async function each(asked, found) {
  let pictures = 0;
  for await (const chunk of await asked) {
    pictures += chunk.choices.flatMap(({ delta }) => delta?.images ?? []).length;
    found(pictures);
  }
  return pictures;
}
