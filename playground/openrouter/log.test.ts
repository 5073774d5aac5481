import { expect, test } from 'vitest';
import { encode } from './picture/encode';
import { CHAT, chatBody, IMAGES, imagesBody, KEY, running } from './testing';

test('a request is logged exactly as sent, its data URLs by their size, its key not at all', async () => {
  await using openRouter = await running({ obedient: true });
  const data = new Uint8Array(300 * 300 * 4).fill(90);
  const png = await encode({ width: 300, height: 300, data }, 'PNG');
  const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const body = (shown: string) =>
    chatBody({
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'as a print' },
            { type: 'image_url', image_url: { url: shown } },
          ],
        },
      ],
    });
  await openRouter.post(CHAT, body(url));
  const [entry] = openRouter.log.entries;
  expect(entry?.body).toEqual(body(`data:image/png;base64,…${png.length} bytes`));
  expect(entry).toMatchObject({
    method: 'POST',
    path: CHAT,
    route: 'chat',
    status: 200,
    outcome: 'whole',
    fault: null,
    keyFoundIn: [],
  });
  expect(entry?.headers).not.toHaveProperty('authorization');
  expect(JSON.stringify(openRouter.log.entries)).not.toContain(KEY.slice(9));
  expect(openRouter.log.inputOf(entry?.id ?? 0)).toEqual(png);
});

test('a key in a wrong place is told and taken out', async () => {
  await using openRouter = await running({ obedient: true });
  await openRouter.post(`${IMAGES}?key=${KEY}`, imagesBody({ user: KEY }));
  const [entry] = openRouter.log.entries;
  expect(entry?.keyFoundIn).toEqual(['path', 'body']);
  expect(JSON.stringify(entry)).not.toContain(KEY.slice(9));
});

test('the pictures of an answer are logged with their share of the cost', async () => {
  await using openRouter = await running({ obedient: true });
  await openRouter.post(IMAGES, imagesBody({ n: 2, aspect_ratio: '9:16' }));
  const [first, second] = openRouter.log.entries[0]?.pictures ?? [];
  expect(first).toMatchObject({
    mediaType: 'image/webp',
    width: 768,
    height: 1344,
    costUsd: 0.035,
  });
  expect(second?.bytes).toBeGreaterThan(1000);

  openRouter.faults.next('picture-one-bad');
  await openRouter.post(IMAGES, imagesBody({ n: 2 }));
  expect(openRouter.log.entries[1]?.pictures.map(({ width }) => width)).toEqual([1024, null]);
});
