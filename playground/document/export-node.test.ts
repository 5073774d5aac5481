import { describe, expect, test } from 'vitest';
import { imageSize } from './image-header';
import { createNodeEnvironment } from './node-environment';
import type { OpenPencilDocument } from './open-pencil-document';
import { solid } from './sample/brand';
import { BLUE, named, RED, testDocument } from './test-document';

const environment = createNodeEnvironment();

/** RGBA of one pixel of a PNG or JPEG. */
async function pixel(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const ck = await environment.canvasKit();
  const image = ck.MakeImageFromEncoded(bytes);
  if (!image) throw new Error('The export is no picture');
  const pixels = image.readPixels(x, y, {
    width: 1,
    height: 1,
    colorType: ck.ColorType.RGBA_8888,
    alphaType: ck.AlphaType.Unpremul,
    colorSpace: ck.ColorSpace.SRGB,
  });
  image.delete();
  return [...(pixels ?? [])];
}

const RED_PIXEL = [255, 0, 0, 255];
const BLUE_PIXEL = [0, 0, 255, 255];
const CLEAR = [0, 0, 0, 0];

function scene(): Promise<OpenPencilDocument> {
  return testDocument((board, page) => {
    board.rectangle(page, 'Behind', { x: -50, y: -50, width: 300, height: 300, fills: [BLUE] });
    const frame = board.node(page, 'FRAME', 'Frame', {
      ...{ x: 10, y: 10, width: 120, height: 80, clipsContent: true },
    });
    board.rectangle(frame, 'Square', { x: 20, y: 20, width: 40, height: 40, fills: [RED] });
    board.rectangle(frame, 'Outside', { x: 100, y: 0, width: 60, height: 20, fills: [RED] });
    board.rectangle(page, 'Above', { x: 30, y: 30, width: 10, height: 10, fills: [BLUE] });
  });
}

describe('the size of an export', () => {
  test.each([
    ['one to one without settings', {}, [120, 80]],
    ['by scale', { constraint: { type: 'SCALE', value: 0.5 } }, [60, 40]],
    ['by width', { constraint: { type: 'WIDTH', value: 300 } }, [300, 200]],
    ['by height', { constraint: { type: 'HEIGHT', value: 33 } }, [50, 33]],
  ] as const)('%s', async (_, settings, [width, height]) => {
    const document = await scene();
    const png = await document.export(named(document, 'Frame'), { format: 'PNG', ...settings });
    expect(imageSize(png)).toEqual({ width, height });
  });

  test('is cut to what the frames around show, or is the whole box when asked for', async () => {
    const document = await scene();
    const id = named(document, 'Outside');
    const seen = await document.export(id, { format: 'PNG' });
    expect(imageSize(seen)).toEqual({ width: 20, height: 20 });
    const whole = await document.export(id, { format: 'PNG', useAbsoluteBounds: true });
    expect(imageSize(whole)).toEqual({ width: 60, height: 20 });
    expect(await pixel(whole, 59, 10)).toEqual(RED_PIXEL);
  });
});

describe('the pixels of an export', () => {
  test('hold neither what lies behind nor what lies above', async () => {
    const document = await scene();
    const png = await document.export(named(document, 'Frame'), { format: 'PNG' });
    expect(await pixel(png, 25, 25)).toEqual(RED_PIXEL);
    expect(await pixel(png, 5, 5)).toEqual(CLEAR);
  });

  test('hold both when contentsOnly is off', async () => {
    const document = await scene();
    const all = { format: 'PNG', contentsOnly: false } as const;
    const png = await document.export(named(document, 'Frame'), all);
    expect(await pixel(png, 5, 5)).toEqual(BLUE_PIXEL);
    expect(await pixel(png, 25, 25)).toEqual(BLUE_PIXEL);
    expect(await pixel(png, 45, 45)).toEqual(RED_PIXEL);
  });

  test('draw images from their bytes, and nothing for those without', async () => {
    const document = await scene();
    const id = named(document, 'Square');
    const picture = await document.export(named(document, 'Behind'), { format: 'PNG' });
    const imageHash = document.createImage(picture);
    document.set(id, 'fills', [{ type: 'IMAGE', scaleMode: 'FILL', imageHash }]);
    const drawn = await document.export(id, { format: 'PNG' });
    expect(await pixel(drawn, 20, 20)).toEqual(BLUE_PIXEL);
    document.set(id, 'fills', [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: null }]);
    expect(await pixel(await document.export(id, { format: 'PNG' }), 20, 20)).toEqual(CLEAR);
  });

  test('show a layer as it is turned on the page', async () => {
    const document = await testDocument((board, page) => {
      const frame = board.node(page, 'FRAME', 'Turned', { width: 100, height: 100, rotation: 90 });
      board.rectangle(frame, 'Bar', { x: 10, y: 45, width: 80, height: 10, fills: [RED] });
    });
    const png = await document.export(named(document, 'Bar'), { format: 'PNG' });
    expect(imageSize(png)).toEqual({ width: 10, height: 80 });
    expect(await pixel(png, 5, 40)).toEqual(RED_PIXEL);
  });

  test('draw text in Inter', async () => {
    const document = await testDocument((board, page) => {
      board.text(page, 'H', [100, 100], { width: 80, fills: [RED], fontWeight: 800 });
    });
    const png = await document.export(named(document, 'H'), { format: 'PNG' });
    // The left stem of the capital.
    expect(await pixel(png, 16, 50)).toEqual(RED_PIXEL);
    expect(await pixel(png, 36, 30)).toEqual(CLEAR);
  });

  test('show a gradient the way its transform points', async () => {
    const document = await scene();
    const id = named(document, 'Square');
    const gradientStops = [
      { position: 0, color: { r: 1, g: 0, b: 0, a: 1 } },
      { position: 1, color: { r: 0, g: 0, b: 1, a: 1 } },
    ];
    const gradientTransform = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    document.set(id, 'fills', [{ type: 'GRADIENT_LINEAR', gradientStops, gradientTransform }]);
    const png = await document.export(id, { format: 'PNG' });
    const [red = 0] = await pixel(png, 1, 20);
    const [, , blue = 0] = await pixel(png, 38, 20);
    expect(Math.min(red, blue)).toBeGreaterThan(240);
  });

  test('lie on white in a JPEG', async () => {
    const document = await scene();
    const jpeg = await document.export(named(document, 'Frame'), { format: 'JPG' });
    expect([...jpeg.slice(0, 2)]).toEqual([0xff, 0xd8]);
    expect(await pixel(jpeg, 5, 70)).toEqual([255, 255, 255, 255]);
  });

  test('are converted from a wide profile when sRGB is asked for', async () => {
    const document = await scene();
    document.colorProfile = 'DISPLAY_P3';
    const id = named(document, 'Square');
    document.set(id, 'fills', [{ type: 'SOLID', color: { r: 0.5, g: 0.2, b: 0.2 } }]);
    const png = await document.export(id, { format: 'PNG', colorProfile: 'SRGB' });
    const [red = 0, green = 0] = await pixel(png, 20, 20);
    // The same light needs more red and less green in the smaller space.
    expect(red).toBeGreaterThan(130);
    expect(green).toBeLessThan(50);
  });
});

describe('an export is refused', () => {
  const nothing = 'This node may not have any visible layers';

  test.each([
    ['of a hidden node', { visible: false }],
    ['of a node without paint', { fills: [] }],
    ['of a node whose paints are hidden', { fills: [{ ...RED, visible: false }] }],
    ['of a node nobody can see through its opacity', { opacity: 0 }],
  ])('%s', async (_, props) => {
    const document = await testDocument((board, page) => {
      board.rectangle(page, 'Square', { fills: [RED], ...props });
    });
    const id = named(document, 'Square');
    await expect(document.export(id, { format: 'PNG' })).rejects.toThrow(nothing);
  });

  test('of a node in a hidden frame and of an empty frame', async () => {
    const document = await testDocument((board, page) => {
      const hidden = board.node(page, 'FRAME', 'Hidden', { visible: false, fills: [RED] });
      board.rectangle(hidden, 'Inside', { fills: [RED] });
      board.node(page, 'FRAME', 'Empty', {});
    });
    for (const name of ['Inside', 'Empty'])
      await expect(document.export(named(document, name), { format: 'PNG' })).rejects.toThrow(
        nothing,
      );
  });

  test.each([
    [{ format: 'PNG', quality: 3 }, "'quality'"],
    [{ format: 'WEBP' }, 'Invalid enum value'],
    [{ format: 'PNG', constraint: { type: 'WIDTH', value: 0 } }, 'constraint.value'],
    [{ format: 'PNG', constraint: { type: 'WIDTH' } }, 'missing at constraint.value'],
    [{ format: 'PNG', contentsOnly: 1 }, 'contentsOnly'],
    [{ format: 'SVG' }, 'does not simulate'],
  ])('with settings %j', async (settings, words) => {
    const document = await scene();
    const asked = document.export(named(document, 'Frame'), settings as { format: 'PNG' });
    await expect(asked).rejects.toThrow(words);
  });
});

test('an export changes nothing in the document', async () => {
  const document = await testDocument((board, page) => {
    const row = board.stack(page, 'Row', 'HORIZONTAL', { gap: 8, fills: [solid('#ffffff')] });
    board.text(row, 'Never laid out', [20, 24]);
  });
  const before = document.snapshot();
  await document.export(named(document, 'Row'), { format: 'PNG' });
  expect(document.snapshot()).toEqual(before);
});
