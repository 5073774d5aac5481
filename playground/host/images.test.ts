import { expect, test } from 'vitest';
import { fakeDocument } from './fake-document';
import { evaluate, runPlugin } from './fake-editor';

test('an image keeps the bytes it was made of', async () => {
  expect(
    await evaluate(`(async () => {
      const image = figma.createImage(new Uint8Array([9, 8, 7, 6, 5]));
      const { width, height } = await image.getSizeAsync();
      const found = figma.getImageByHash(image.hash);
      return [image.hash, (await image.getBytesAsync())[4], width, height, found === image];
    })()`),
  ).toBe('["hash-5", 5, 8, 6, true]');
});

test('an unknown hash is no image', async () => {
  expect(await evaluate('figma.getImageByHash("nowhere")')).toBe('null');
});

test('what is no image is refused in the words of the document', async () => {
  expect(await evaluate('figma.createImage(new Uint8Array(1))')).toBe(
    'Error: in createImage: Image is too small',
  );
  expect(await evaluate('figma.createImage([1, 2, 3, 4])')).toMatch(
    /^Error: in createImage: Expected "data" to have type Uint8Array but got array instead/,
  );
  expect(await evaluate('figma.createImage(new ArrayBuffer(8))')).toBe(
    'Error: in createImage: Cannot unwrap ArrayBuffer',
  );
});

test('an image of 3 MB crosses whole', async () => {
  const bytes = new Uint8Array(3_000_000).map((_, index) => index % 251);
  const editor = await runPlugin(`
    figma.showUI(__html__);
    figma.ui.onmessage = async (message) => {
      const image = figma.createImage(message);
      figma.ui.postMessage(await image.getBytesAsync());
    };`);
  editor.host.postToPlugin(bytes, 'null');
  await editor.settle();
  editor.host.dispose();
  expect(Buffer.compare(editor.posted[0] as Uint8Array, bytes)).toBe(0);
});

test('a layer is exported as asked, or as PNG', async () => {
  const document = fakeDocument();
  const change = { document };
  await evaluate('figma.createRectangle().exportAsync()', change);
  await evaluate(
    `figma.currentPage.exportAsync({
      format: 'JPG', colorProfile: 'SRGB', suffix: '@2x', constraint: { type: 'WIDTH', value: 64 },
    })`,
    change,
  );
  expect(document.journal.filter((line) => line.startsWith('export'))).toEqual([
    'export 1:1 {"format":"PNG"}',
    'export 0:1 {"format":"JPG","colorProfile":"SRGB","constraint":{"type":"WIDTH","value":64}}',
  ]);
});

test('export settings are checked', async () => {
  expect(await evaluate('figma.currentPage.exportAsync({ format: "PNG", scale: 2 })')).toBe(
    'Error: in exportAsync: Property "settings" failed validation: Unrecognized key(s) in object: \'scale\'',
  );
  expect(await evaluate('figma.currentPage.exportAsync({ format: "SVG" })')).toContain(
    "not simulated: node.exportAsync({ format: 'SVG' })",
  );
});

test('a layer that cannot be drawn rejects', async () => {
  const document = fakeDocument();
  document.add('RECTANGLE', '0:1', { visible: false });
  expect(await evaluate('figma.currentPage.children[0].exportAsync()', { document })).toBe(
    'Error: in exportAsync: Nothing of the node is visible',
  );
});

test('base64 goes there and back', async () => {
  expect(
    await evaluate(`(() => {
      const text = figma.base64Encode(new Uint8Array([0, 1, 255]));
      return [text, figma.base64Decode(text)[2]];
    })()`),
  ).toBe('["AAH/", 255]');
  expect(await evaluate('figma.base64Decode("*")')).toBe('Error: in base64Decode: Invalid base64');
});
