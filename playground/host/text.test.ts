import { expect, test } from 'vitest';
import { fakeDocument } from './fake-document';
import { evaluate } from './fake-editor';

function scene() {
  const document = fakeDocument();
  document.add('TEXT', '0:1', {
    characters: 'hi',
    fontName: { family: 'Inter', style: 'Bold' },
  });
  return { document };
}

test('text is read without its font and written only with it', async () => {
  const text = 'figma.currentPage.children[0]';
  expect(await evaluate(`${text}.characters`, scene())).toBe('hi');
  expect(await evaluate(`${text}.characters = 'yes'`, scene())).toMatch(
    /^Error: in set_characters: Cannot write to node with unloaded font "Inter Bold"/,
  );
  expect(
    await evaluate(
      `figma.loadFontAsync({ family: 'Inter', style: 'Bold' }).then(() => ${text}.characters = 'yes')`,
      scene(),
    ),
  ).toBe('yes');
});

test('the colour of text needs no font', async () => {
  expect(await evaluate('(figma.currentPage.children[0].fills = [])', scene())).toBe('[]');
});

test('a new font has to be loaded first', async () => {
  expect(
    await evaluate(
      `figma.currentPage.children[0].fontName = { family: 'Inter', style: 'Thin' }`,
      scene(),
    ),
  ).toMatch(/unloaded font "Inter Thin"/);
});

test('fonts but Inter are not simulated', async () => {
  expect(
    await evaluate('figma.loadFontAsync({ family: "Comic Sans MS", style: "Bold" })'),
  ).toContain('not simulated: the font "Comic Sans MS Bold"');
});

test('styled runs come from the document', async () => {
  expect(
    await evaluate(
      `figma.currentPage.children[0].getStyledTextSegments(['fontName'])[0].fontName.style`,
      scene(),
    ),
  ).toBe('Bold');
});
