import { expect, test } from 'vitest';
import { sniff } from '../../src/image/sniff';
import { pictureOf } from '../../src/openrouter/picture-of';
import { decodePixels } from './decode-pixels';
import { padInput, type PaddedInput } from './pad-input';

const never = new AbortController().signal;

type Draw = (context: OffscreenCanvasRenderingContext2D) => void;

async function png(width: number, height: number, draw: Draw): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  draw(context);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

const filled =
  (color: string): Draw =>
  (context) => {
    context.fillStyle = color;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  };

async function padded(exported: Uint8Array<ArrayBuffer>, behind = '#ffffff'): Promise<PaddedInput> {
  const input = await padInput({ picture: new Blob([exported]), part: null, behind }, never);
  if ('kind' in input) throw new Error('too long');
  return input;
}

function bytesOf({ dataUrl }: PaddedInput): Uint8Array<ArrayBuffer> {
  const picture = pictureOf(dataUrl, []);
  if (picture.kind !== 'bytes') throw new Error('no base64');
  return picture.bytes;
}

async function look(input: PaddedInput) {
  const { width, height, data } = await decodePixels(new Blob([bytesOf(input)]));
  const at = (x: number, y: number) => [
    ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
  ];
  return { width, height, at };
}

/** Alpha that was multiplied in and out again costs a level or two. */
function expectTeal(pixel: number[]) {
  for (const [channel, level] of [0x0f, 0x4c, 0x4a, 255].entries()) {
    expect(Math.abs((pixel[channel] ?? 0) - level)).toBeLessThan(3);
  }
}

test('a frame goes out on the shape it fits best, its own pixels in the middle', async () => {
  const exported = await png(1280, 800, (context) => {
    filled('#0f4c4a')(context);
    context.fillStyle = '#ff6b57';
    context.fillRect(100, 100, 10, 10);
  });
  const input = await padded(exported);
  expect(input.registration).toMatchObject({
    shape: { width: 1280, height: 832 },
    inner: { x: 0, y: 16, width: 1280, height: 800 },
  });
  const { width, height, at } = await look(input);
  expect([width, height]).toEqual([1280, 832]);
  expect(at(100, 116)).toEqual([0xff, 0x6b, 0x57, 255]);
  expect(at(99, 116)).toEqual([0x0f, 0x4c, 0x4a, 255]);
});

test('the padding goes on in the colours of the edge beside it', async () => {
  const exported = await png(1000, 600, (context) => {
    filled('#0f4c4a')(context);
    context.fillStyle = '#f4e9d8';
    context.fillRect(0, 580, 1000, 20);
  });
  const { at, height } = await look(await padded(exported));
  expect(at(500, 0)).toEqual([0x0f, 0x4c, 0x4a, 255]);
  expect(at(500, height - 1)).toEqual([0xf4, 0xe9, 0xd8, 255]);
});

test('a gradient along the edge goes on as a gradient', async () => {
  const exported = await png(550, 1000, (context) => {
    const gradient = context.createLinearGradient(0, 0, 0, 1000);
    gradient.addColorStop(0, '#000000');
    gradient.addColorStop(1, '#ffffff');
    context.fillStyle = gradient;
    context.fillRect(0, 0, 550, 1000);
  });
  const input = await padded(exported);
  const { inner } = input.registration;
  expect(inner.x).toBeGreaterThan(0);
  const { at, width, height } = await look(input);
  for (const share of [0.25, 0.5, 0.75]) {
    const y = Math.round(height * share);
    for (const x of [0, width - 1]) {
      expect(Math.abs((at(x, y)[0] ?? 0) - (at(width / 2, y)[0] ?? 0))).toBeLessThan(12);
    }
  }
});

test('a detail at the edge is not drawn on into the padding', async () => {
  const exported = await png(1000, 600, (context) => {
    filled('#ffffff')(context);
    context.fillStyle = '#000000';
    context.fillRect(500, 0, 2, 600);
  });
  const { at } = await look(await padded(exported));
  for (let x = 0; x < 1000; x += 10) expect(at(x, 0)[0]).toBeGreaterThan(200);
});

test('rounded corners are squared, in the padding and under the frame', async () => {
  const exported = await png(710, 1536, (context) => {
    context.fillStyle = '#0f4c4a';
    context.roundRect(0, 0, 710, 1536, 90);
    context.fill();
  });
  const { at, width, height } = await look(await padded(exported));
  for (const x of [0, 10, 30, width - 31, width - 1]) {
    for (const y of [0, height / 2, height - 1]) expectTeal(at(x, y));
  }
});

test('a side that is mostly transparent is not a rounded corner', async () => {
  const exported = await png(1024, 1024, (context) => {
    context.fillStyle = '#0f4c4a';
    context.fillRect(0, 0, 1024, 400);
  });
  const { at } = await look(await padded(exported, '#ffffff'));
  expect(at(500, 200)).toEqual([0x0f, 0x4c, 0x4a, 255]);
  expect(at(0, 1000)).toEqual([255, 255, 255, 255]);
  expect(at(500, 1023)).toEqual([255, 255, 255, 255]);
});

test('a column half covered at the edge is no transparent one', async () => {
  const exported = await png(710, 1536, (context) => {
    context.fillStyle = '#0f4c4a';
    context.fillRect(0.5, 0, 709, 1536);
  });
  const { at } = await look(await padded(exported));
  expectTeal(at(0, 700));
});

test('what is transparent shows what is behind the frame', async () => {
  const exported = await png(1024, 1024, () => undefined);
  expect((await look(await padded(exported, '#dfe9e6'))).at(5, 5)).toEqual([0xdf, 0xe9, 0xe6, 255]);
});

test('above 3 MB it is a JPEG of the same size', async () => {
  const exported = await png(1024, 1024, (context) => {
    const image = context.createImageData(1024, 1024);
    let random = 1;
    for (let at = 0; at < image.data.length; at++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      image.data[at] = at % 4 === 3 ? 255 : random >>> 24;
    }
    context.putImageData(image, 0, 0);
  });
  const input = await padded(exported);
  expect(input.dataUrl).toMatch(/^data:image\/jpeg;base64,/);
  expect(sniff(bytesOf(input))).toBe('jpeg');
  expect(bytesOf(input).length).toBeLessThanOrEqual(3_000_000);
  expect(await look(input)).toMatchObject({ width: 1024, height: 1024 });
});

test('too long and thin is refused with its ratio before anything is drawn', async () => {
  const exported = await png(100, 420, filled('#ffffff'));
  expect(
    await padInput({ picture: new Blob([exported]), part: null, behind: '#ffffff' }, never),
  ).toMatchObject({
    kind: 'too-long',
    side: 'tall',
    ratio: 4.2,
  });
});

test('bytes that are no picture, and a call that is aborted, reject', async () => {
  await expect(
    padInput({ picture: new Blob(['no picture']), part: null, behind: '#ffffff' }, never),
  ).rejects.toThrow();
  const exported = await png(1024, 1024, filled('#ffffff'));
  await expect(
    padInput({ picture: new Blob([exported]), part: null, behind: '#ffffff' }, AbortSignal.abort()),
  ).rejects.toThrow();
});
