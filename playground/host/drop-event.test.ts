import { expect, test } from 'vitest';
import { named, RED, testDocument } from '../document/test-document';
import { dropEvent } from './drop-event';
import { runPlugin } from './fake-editor';

const document = await testDocument((board, page) => {
  const frame = board.node(page, 'FRAME', 'Frame', {
    ...{ x: 100, y: 200, width: 80, height: 80, fills: [RED] },
  });
  board.rectangle(frame, 'Shape', { x: 40, y: 40, width: 20, height: 20, fills: [RED] });
  board.node(page, 'FRAME', 'Locked', {
    ...{ x: 400, y: 0, width: 80, height: 80, fills: [RED], locked: true },
  });
});
const at = (x: number, y: number) => dropEvent(document, { x, y, items: [] });

test('a drop on a frame is told in its coordinates too', () => {
  expect(at(110, 225)).toMatchObject({
    ...{ node: { id: named(document, 'Frame') }, x: 10, y: 25, absoluteX: 110, absoluteY: 225 },
  });
});

test.each([
  ['nothing', 0, 0],
  ['what nothing can be put into', 145, 245],
  ['a locked frame', 440, 40],
])('a drop on %s is told of the page', (_, x, y) => {
  expect(at(x, y)).toMatchObject({ node: { id: document.currentPageId, type: 'PAGE' }, x, y });
});

test('the plugin hears of it, with what its window gave along', async () => {
  const editor = await runPlugin(
    `figma.on('drop', ({ node, absoluteX, files, items, dropMetadata }) => {
       console.log(node === figma.currentPage, absoluteX, files.length, items[0].data, dropMetadata.id);
       return false;
     });`,
  );
  const items = [{ type: 'text/plain', data: 'words' }];
  editor.host.drop({ x: 3, y: 4, items, dropMetadata: { id: 'a' } });
  await editor.settle();
  expect(() => editor.host.drop({ x: 3, y: 4, items: [], dropMetadata: new Map() })).toThrow(/Map/);
  editor.host.dispose();
  expect(editor.printed).toEqual(['log true 3 0 words a']);
});
