import { expect, test } from 'vitest';
import { solid } from './sample/brand';
import { BLUE, named, RED, testDocument } from './test-document';

const gray = (index: number) => solid(`#${index.toString(16).padStart(6, '0')}`);

test('each visible colour of the selection and all in it is listed once', async () => {
  const document = await testDocument((board, page) => {
    const frame = board.node(page, 'FRAME', 'Frame', { fills: [RED] });
    board.rectangle(frame, 'Same', { fills: [RED, { ...BLUE, visible: false }] });
    board.rectangle(frame, 'Hidden', { fills: [solid('#00ff00')], visible: false });
    board.rectangle(frame, 'Stroked', {
      strokes: [{ color: BLUE.color, weight: 1, opacity: 1, visible: true, align: 'INSIDE' }],
    });
    board.text(frame, 'ab', [20, 24], {
      fills: [gray(1)],
      styleRuns: [{ start: 1, length: 1, style: { fills: [gray(2)] } }],
    });
  });
  document.selection = [named(document, 'Frame')];
  const colors = document.selectionColors();
  expect(colors?.styleIds).toEqual([]);
  expect(colors?.paints).toMatchObject([
    { color: { r: 1, g: 0, b: 0 } },
    { color: { r: 0, g: 0, b: 1 } },
    { color: { b: 1 / 255 } },
    { color: { b: 2 / 255 } },
  ]);
});

test('a colour of a style is listed by the style alone', async () => {
  const document = await testDocument((board, page) => {
    board.rectangle(page, 'Styled', { fills: [RED], fillStyleId: '2:1' });
  });
  document.selection = [named(document, 'Styled')];
  expect(document.selectionColors()).toEqual({ paints: [], styleIds: ['S:2:1,'] });
});

test('there is no list without a selection', async () => {
  const document = await testDocument();
  expect(document.selectionColors()).toBeNull();
});

test('a thousand colours are listed, one more is too many', async () => {
  const document = await testDocument((board, page) => {
    const frame = board.node(page, 'FRAME', 'Frame');
    for (let index = 0; index < 1000; index++)
      board.rectangle(frame, `R${index}`, { fills: [gray(index)] });
    board.rectangle(page, 'One more', { fills: [gray(1000)] });
  });
  document.selection = [named(document, 'Frame')];
  expect(document.selectionColors()?.paints).toHaveLength(1000);
  document.selection = [named(document, 'Frame'), named(document, 'One more')];
  expect(document.selectionColors()).toBeNull();
});
