import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encode } from '../picture/encode';
import { CHAT, chatBody, IMAGES, imagesBody, running, type Running } from '../testing';

// Drawing is real work, and other tests draw at the same time.
vi.setConfig({ testTimeout: 30_000 });

let openRouter: Running;
let picture: string;
beforeAll(async () => {
  openRouter = await running({ obedient: true });
  picture = await dataUrl(320, 260);
});
afterAll(() => openRouter.close());

async function dataUrl(width: number, height: number): Promise<string> {
  const data = new Uint8Array(width * height * 4).fill(200);
  const png = await encode({ width, height, data }, 'PNG');
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

async function refusalOf(path: string, body: unknown) {
  openRouter.reset();
  const answer = await openRouter.post(path, body);
  const { error } = (await answer.json()) as {
    error?: { message: string; code: number; metadata: Record<string, unknown> };
  };
  expect(openRouter.ledger.charges).toHaveLength(answer.ok ? 1 : 0);
  if (!error) return { status: answer.status };
  expect(error.code).toBe(answer.status);
  return { status: answer.status, type: error.metadata.error_type, message: error.message };
}

const withImages = (...urls: string[]) => [
  {
    role: 'user',
    content: [
      { type: 'text', text: 'as a print' },
      ...urls.map((url) => ({ type: 'image_url', image_url: { url } })),
    ],
  },
];

const config = (image_config: object) => chatBody({ image_config });

describe('the chat route refuses', () => {
  test.each([
    [
      'an unknown model',
      { model: 'recraft/recraft-v9' },
      400,
      'recraft/recraft-v9 is not a valid model ID',
    ],
    ['an empty prompt', { messages: [{ role: 'user', content: ' ' }] }, 400, 'empty'],
    ['a long prompt', { messages: [{ role: 'user', content: 'x'.repeat(10_001) }] }, 400, '10000'],
    ['tools', { tools: [] }, 404, 'tool use'],
    ['an unsafe ratio', { image_config: { aspect_ratio: '4:5' } }, 400, 'aspect_ratio'],
    [
      '`auto`, which only the images route knows',
      { image_config: { aspect_ratio: 'auto' } },
      400,
      'aspect_ratio',
    ],
    ['a boolean setting', { image_config: { sharp: true } }, 400, 'image_config.sharp'],
    ['a null setting', { image_config: { strength: null } }, 400, 'image_config.strength'],
    ['an object setting', { image_config: { controls: {} } }, 400, 'image_config.controls'],
    [
      'eleven colours',
      { image_config: { rgb_colors: Array(11).fill([1, 2, 3]) } },
      400,
      'rgb_colors',
    ],
    ['a colour out of range', { image_config: { rgb_colors: [[0, 0, 256]] } }, 400, 'rgb_colors'],
    ['strength without an image', { image_config: { strength: 0.3 } }, 400, 'strength'],
  ])('%s', async (_name, more, status, words) => {
    const refused = await refusalOf(CHAT, chatBody(more));
    expect(refused.status).toBe(status);
    expect(refused.message).toContain(words);
  });

  test.each([[['image', 'text']], [['text', 'image']], [['text']], [[]], [['image', 'image']]])(
    'the modalities %j: they must be exactly ["image"]',
    async (modalities) => {
      expect(await refusalOf(CHAT, chatBody({ modalities }))).toEqual({
        status: 404,
        type: 'not_found',
        message: `No endpoints found that support the requested output modalities: ${modalities.join(', ')}`,
      });
    },
  );

  test('a body that is no JSON', async () => {
    expect(await refusalOf(CHAT, '{"model":')).toMatchObject({ status: 400 });
  });

  test('a body above the limit', async () => {
    expect(await refusalOf(CHAT, 'x'.repeat(5_000_000))).toMatchObject({
      status: 413,
      type: 'payload_too_large',
    });
  });
});

describe('an input image', () => {
  test('may come once, with a strength from 0 to 1', async () => {
    const body = (strength: number) =>
      chatBody({ messages: withImages(picture), image_config: { strength } });
    expect(await refusalOf(CHAT, body(0))).toEqual({ status: 200 });
    expect(await refusalOf(CHAT, body(1))).toEqual({ status: 200 });
    expect(await refusalOf(CHAT, body(1.1))).toMatchObject({ status: 400 });
  });

  test.each([
    ['two images', () => [picture, picture], 'invalid_request'],
    [
      'a link, for nothing is fetched',
      () => ['https://example.com/a.png'],
      'image_download_failed',
    ],
    ['broken base64', () => ['data:image/png;base64,iVBO*'], 'invalid_image'],
    ['bytes that are no picture', () => ['data:image/png;base64,AAAA'], 'invalid_image'],
    ['a header without a picture', () => [picture.slice(0, 22 + 64)], 'invalid_image'],
    ['a GIF', () => ['data:image/gif;base64,R0lGODlhAAEAAQ=='], 'unsupported_image_format'],
  ])('is refused: %s', async (_name, urls, type) => {
    const refused = await refusalOf(CHAT, chatBody({ messages: withImages(...urls()) }));
    expect(refused.type).toBe(type);
  });

  test('has sides from 256 to 4096 pixels', async () => {
    const refused = async (width: number, height: number) =>
      (await refusalOf(CHAT, chatBody({ messages: withImages(await dataUrl(width, height)) })))
        .type;
    expect(await refused(255, 400)).toBe('image_too_small');
    expect(await refused(4097, 256)).toBe('image_too_large');
    expect(await refused(4096, 256)).toBeUndefined();
  });

  test('is not for the fast model', async () => {
    const body = { model: 'recraft/recraft-v4.1-flash', messages: withImages(picture) };
    expect(await refusalOf(CHAT, chatBody(body))).toMatchObject({ status: 404 });
  });
});

describe('the images route', () => {
  const recraft = (options: object) => imagesBody({ provider: { options: { recraft: options } } });

  test.each([
    ['an unsupported ratio', imagesBody({ aspect_ratio: '4:5' }), 'aspect_ratio'],
    ['seven pictures', imagesBody({ n: 7 }), 'n:'],
    ['no picture', imagesBody({ n: 0 }), 'n:'],
    [
      'two references',
      imagesBody({
        input_references: ['', ''].map((url) => ({ type: 'image_url', image_url: { url } })),
      }),
      'input_references',
    ],
    ['a style', recraft({ style: 'Photorealism' }), "style 'Photorealism'"],
    ['a control of the third generation', recraft({ controls: { no_text: true } }), "'no_text'"],
    [
      'weights above one',
      recraft({
        controls: {
          colors: [
            { rgb: [0, 0, 0], weight: 0.7 },
            { rgb: [9, 9, 9], weight: 0.7 },
          ],
        },
      }),
      'weights',
    ],
  ])('refuses %s', async (_name, body, words) => {
    const refused = await refusalOf(IMAGES, body);
    expect(refused.status).toBe(400);
    expect(refused.message).toContain(words);
  });

  test('drops what it does not know without a word', async () => {
    const body = imagesBody({
      strength: 0.1,
      image: picture,
      rgb_colors: 'no',
      output_format: 'png',
    });
    expect(await refusalOf(IMAGES, body)).toEqual({ status: 200 });
  });

  test('draws from one to six pictures and takes a reference', async () => {
    openRouter.reset();
    const reference = [{ type: 'image_url', image_url: { url: picture } }];
    const answer = await openRouter.post(IMAGES, imagesBody({ n: 6, input_references: reference }));
    const { data } = (await answer.json()) as { data: { b64_json: string }[] };
    expect(new Set(data.map(({ b64_json }) => b64_json)).size).toBe(6);
    expect(openRouter.ledger.totalUsd).toBe(0.21);
  });

  test('answers a wish to stream with plain JSON', async () => {
    const answer = await openRouter.post(IMAGES, imagesBody({ stream: true }));
    expect(answer.headers.get('content-type')).toBe('application/json');
  });
});

test('colours in the wrong place do nothing, and are charged', async () => {
  openRouter.reset();
  const shas = [];
  for (const controls of [{}, { controls: { colors: [{ rgb: [255, 0, 0] }] } }]) {
    await openRouter.post(IMAGES, {
      model: 'recraft/recraft-v4.1',
      prompt: 'a boat',
      provider: { options: { recraft: { parameters: controls } } },
    });
    shas.push(openRouter.ledger.charges.at(-1)?.usd);
  }
  expect(shas).toEqual([0.035, 0.035]);
});

test('a setting nobody knows passes as long as it is text, number or list', async () => {
  expect(await refusalOf(CHAT, config({ mood: 'calm', seedling: 3, list: [{}] }))).toEqual({
    status: 200,
  });
});
