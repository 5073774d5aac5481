import { createOpenRouter } from './create-open-router';
import type { OpenRouter, OpenRouterOptions } from './open-router';

export const KEY = `sk-or-v1-${'0123456789abcdef'.repeat(4)}`;

export interface Running extends OpenRouter, AsyncDisposable {
  origin: string;
  /** Sends JSON with the key. */
  post: (path: string, body: unknown, key?: string) => Promise<Response>;
  get: (path: string, key?: string) => Promise<Response>;
}

/** A listening stand-in that answers at once with light pictures. */
export async function running(options: OpenRouterOptions = {}): Promise<Running> {
  const openRouter = createOpenRouter({ latencyMs: 0, grain: false, ...options });
  const origin = await openRouter.listen();
  const headers = (key: string) => ({ authorization: `Bearer ${key}` });
  return {
    ...openRouter,
    origin,
    post: (path, body, key = KEY) =>
      fetch(origin + path, {
        method: 'POST',
        headers: { ...headers(key), 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, key = KEY) => fetch(origin + path, { headers: headers(key) }),
    [Symbol.asyncDispose]: () => openRouter.close(),
  };
}

export const CHAT = '/api/v1/chat/completions';
export const IMAGES = '/api/v1/images';

export function chatBody(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    model: 'recraft/recraft-v4.1',
    messages: [{ role: 'user', content: 'a lighthouse at dusk' }],
    modalities: ['image'],
    image_config: {
      rgb_colors: [
        [200, 85, 61],
        [88, 139, 139],
        [45, 48, 71],
      ],
      background_rgb_color: [247, 240, 230],
    },
    ...more,
  };
}

export function imagesBody(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    model: 'recraft/recraft-v4.1',
    prompt: 'a lighthouse at dusk',
    n: 1,
    provider: {
      options: {
        recraft: {
          controls: {
            colors: [{ rgb: [200, 85, 61] }, { rgb: [45, 48, 71] }],
            background_color: { rgb: [247, 240, 230] },
          },
        },
      },
    },
    ...more,
  };
}
