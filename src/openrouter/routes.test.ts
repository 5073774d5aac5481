import { describe, expect, test } from 'vitest';
import { chatRoute } from './chat-route';
import { imagesRoute } from './images-route';
import { COUNTS, type PictureRequest } from './picture-request';
import { ORIGIN, ROUTES } from './routes';

const illustrate: PictureRequest = {
  model: 'recraft/recraft-v4.1',
  prompt: 'a lighthouse',
  ratio: '16:9',
  colors: [
    [15, 76, 74],
    [255, 107, 87],
  ],
  background: [244, 233, 216],
  input: null,
  count: 2,
};
const restyle: PictureRequest = {
  ...illustrate,
  ratio: null,
  input: { dataUrl: 'data:image/png;base64,AAAA', strength: 0.3 },
};

describe('chat route', () => {
  test('asks for an image and nothing else', () => {
    expect(JSON.parse(chatRoute.body(illustrate))).toEqual({
      model: 'recraft/recraft-v4.1',
      messages: [{ role: 'user', content: 'a lighthouse' }],
      modalities: ['image'],
      image_config: {
        aspect_ratio: '16:9',
        rgb_colors: [
          [15, 76, 74],
          [255, 107, 87],
        ],
        background_rgb_color: [244, 233, 216],
      },
    });
  });

  test('sends strength exactly with an image, after the words', () => {
    const body: unknown = JSON.parse(chatRoute.body(restyle));
    expect(body).toMatchObject({
      messages: [
        {
          content: [
            { type: 'text', text: 'a lighthouse' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
          ],
        },
      ],
      image_config: { strength: 0.3 },
    });
    expect(chatRoute.body(illustrate)).not.toContain('strength');
    expect(chatRoute.body(restyle)).not.toContain('aspect_ratio');
  });

  test('leaves out what is not there instead of sending null', () => {
    const bare = chatRoute.body({ ...illustrate, colors: [], background: null, ratio: null });
    expect((JSON.parse(bare) as { image_config: unknown }).image_config).toEqual({});
    expect(bare).not.toContain('null');
  });

  test('finds pictures beside damaged ones', () => {
    const json = {
      choices: [
        {
          message: {
            images: [
              { image_url: null },
              { image_url: { url: 'data:image/webp;base64,UklGRg==' } },
              { image_url: { url: 'https://files.example/1.webp' } },
            ],
          },
        },
      ],
    };
    expect(chatRoute.pictures(json)).toEqual([
      'data:image/webp;base64,UklGRg==',
      'https://files.example/1.webp',
    ]);
  });
});

test('requests go to the one host, by the path of their route', () => {
  expect(ORIGIN).toBe('https://openrouter.ai');
  expect(Object.values(ROUTES).map(({ name, path }) => [name, path])).toEqual([
    ['chat', '/api/v1/chat/completions'],
    ['images', '/api/v1/images'],
  ]);
});

describe('images route', () => {
  test('sends these fields and no other', () => {
    expect(JSON.parse(imagesRoute.body(illustrate))).toEqual({
      model: 'recraft/recraft-v4.1',
      prompt: 'a lighthouse',
      aspect_ratio: '16:9',
      n: 2,
      provider: {
        options: {
          recraft: {
            controls: {
              colors: [{ rgb: [15, 76, 74] }, { rgb: [255, 107, 87] }],
              background_color: { rgb: [244, 233, 216] },
            },
          },
        },
      },
    });
  });

  test('sends an input as its one reference, and then no ratio', () => {
    const body = JSON.parse(
      imagesRoute.body({ ...restyle, colors: [], background: null }),
    ) as object;
    expect(body).toEqual({
      model: 'recraft/recraft-v4.1',
      prompt: 'a lighthouse',
      n: 2,
      input_references: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }],
      provider: { options: { recraft: { controls: {} } } },
    });
  });

  test('names the colours where Recraft reads them', () => {
    expect(JSON.parse(imagesRoute.body(illustrate))).toMatchObject({
      n: 2,
      provider: {
        options: {
          recraft: {
            controls: {
              colors: [{ rgb: [15, 76, 74] }, { rgb: [255, 107, 87] }],
              background_color: { rgb: [244, 233, 216] },
            },
          },
        },
      },
    });
  });

  test('never sends a strength it would silently drop', () => {
    expect(imagesRoute.body(restyle)).not.toContain('strength');
  });

  test('reads base64 with or without a media type, and addresses', () => {
    const json = {
      data: [{ b64_json: 'AAAA' }, { b64_json: 'BBBB', media_type: 'image/webp' }, { url: 'C' }, 1],
    };
    expect(imagesRoute.pictures(json)).toEqual(['AAAA', 'BBBB', 'C']);
  });
});

test('one click asks for one to six pictures', () => {
  expect(COUNTS).toEqual([1, 2, 3, 4, 5, 6]);
});
