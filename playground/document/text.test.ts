import { expect, test } from 'vitest';
import { MIXED } from './figma-document';
import { BLUE, named, RED, testDocument } from './test-document';

async function mixedText() {
  const document = await testDocument((board, page) => {
    board.text(page, 'Hello sea', [20, 24], {
      fills: [RED],
      styleRuns: [{ start: 6, length: 3, style: { fills: [BLUE], fontWeight: 700 } }],
    });
  });
  return { document, id: named(document, 'Hello sea') };
}

test('runs of different colours make mixed fills', async () => {
  const { document, id } = await mixedText();
  expect(document.get(id, 'fills')).toBe(MIXED);
  expect(document.get(id, 'fontName')).toBe(MIXED);
  expect(document.get(id, 'fontSize')).toBe(20);
  expect(document.textSegments(id, ['fills', 'fontName'])).toMatchObject([
    {
      ...{ characters: 'Hello ', start: 0, end: 6 },
      fills: [{ color: { r: 1, g: 0, b: 0 } }],
      fontName: { family: 'Inter', style: 'Regular' },
    },
    {
      ...{ characters: 'sea', start: 6, end: 9 },
      fills: [{ color: { r: 0, g: 0, b: 1 } }],
      fontName: { family: 'Inter', style: 'Bold' },
    },
  ]);
});

test('segments join where the asked fields agree', async () => {
  const { document, id } = await mixedText();
  expect(document.textSegments(id, ['fontSize'])).toEqual([
    { characters: 'Hello sea', start: 0, end: 9, fontSize: 20 },
  ]);
});

test('fills set on a text count for all of it and leave other looks alone', async () => {
  const { document, id } = await mixedText();
  document.set(id, 'fills', [{ type: 'SOLID', color: { r: 0, g: 1, b: 0 } }]);
  expect(document.get(id, 'fills')).toMatchObject([{ color: { g: 1 } }]);
  expect(document.get(id, 'fontName')).toBe(MIXED);
});

test('a text that hugs its characters grows with them', async () => {
  const { document, id } = await mixedText();
  document.set(id, 'characters', 'Hello sea and everything behind it');
  expect(document.get(id, 'width')).toBeGreaterThan(250);
});
