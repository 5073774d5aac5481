import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Evening', 'Landing page');
  await measured();
});

afterAll(() => designer.leave());

const press = (keys: string) => designer.drive.page.keyboard.press(keys);
const type = (text: string) => designer.drive.page.keyboard.type(text);
const strip = () => designer.panel.getByRole('toolbar', { name: 'Palette' });
const swatch = (name: RegExp) => strip().getByRole('button', { name });
const hex = () => strip().getByRole('textbox', { name: 'Hex' });
const adding = () => strip().locator('input[aria-label="Add colours"]');
const sources = () =>
  designer.panel.getByRole('combobox', { name: 'Change what lends the colours' });
const said = async () =>
  (await designer.swatches.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));

const heard = (text: string | RegExp) => strip().getByText(text).first().waitFor();

/** Where drawing small was slow before, it waits to be asked for. */
async function measured(): Promise<void> {
  const ask = designer.panel.getByRole('button', { name: 'Measure' });
  const share = swatch(/\d+\s%/).first();
  await ask.or(share).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await share.waitFor();
}

interface Body {
  messages: { content: string }[];
  image_config: { rgb_colors: number[][] };
}

const hexOf = (rgb: number[]) =>
  `#${rgb.map((level) => level.toString(16).padStart(2, '0')).join('')}`;

/** What the next picture asks for. */
async function draw(): Promise<Body> {
  const chats = () => designer.drive.openrouter.log.entries.filter(({ route }) => route === 'chat');
  const before = chats().length;
  await designer.draw('three boats');
  await expect.poll(() => chats().length).toBe(before + 1);
  await designer.waitUntilPlaced();
  return chats().at(-1)?.body as Body;
}

test('colours stand first, then neutrals, with their shares; what is left for later is dashed', async () => {
  // What was found in the pixels alone may differ by a level.
  const rough = (words: string) => words.replace(/^#\w+/, 'pixels').replace(/\d+ %/, '%');
  expect((await said()).map(rough)).toEqual([
    ...['Brand/Teal #0f4c4a · %', 'pixels %', 'Brand/Coral #ff6b57 · %'],
    ...['pixels not used', 'Brand/Moss #5b7a71 · not used'],
    ...['Brand/Sand #f4e9d8 · %', 'Brand/Ink #16211f · %', 'pixels %'],
  ]);
});

describe('with the mouse', () => {
  test('a swatch is given another value, which is linked to nothing, and the first one back', async () => {
    await swatch(/Coral/).click();
    await hex().fill('f80');
    await press('Enter');
    await heard(/unlinked from Brand\/Coral/);
    expect((await said())[2]).toContain('#ff8800');
    await strip().getByRole('button', { name: 'Undo' }).click();
    await swatch(/Coral/).waitFor();
  });

  test('one is left out, taken in and removed', async () => {
    const off = strip().getByRole('button', { name: /not used/ });
    const count = await off.count();
    await off.first().click();
    await strip().getByRole('checkbox', { name: 'Use' }).click();
    await expect.poll(() => off.count()).toBe(count - 1);
    await strip().getByRole('button', { name: 'Remove colour' }).click();
    await expect.poll(() => designer.swatches.count()).toBe(7);
  });

  test('three are used and sent, in the order of the strip, and the words for them', async () => {
    await strip().getByRole('combobox', { name: 'Colours used' }).selectOption('Use 3');
    await expect.poll(async () => (await said()).filter((one) => / %$/.test(one)).length).toBe(3);
    await strip()
      .getByRole('checkbox', { name: /^Add “mostly .*” to the prompt$/ })
      .click();
    const used = (await said())
      .filter((one) => / %$/.test(one))
      .map((one) => /#\w+/.exec(one)?.[0]);
    await designer.select('Hero image', 'Hero image');
    const { messages, image_config } = await draw();
    expect(image_config.rgb_colors.map(hexOf)).toEqual(used);
    expect(messages[0]?.content).toMatch(/^three boats, mostly sand/);
  });
});

describe('with the keyboard alone', () => {
  test('the strip is one stop: arrows move, Delete leaves out, Ctrl+Z takes back in the strip', async () => {
    await sources().selectOption('Theme · Light');
    await swatch(/accent\/strong/).waitFor();
    await sources().focus();
    await press('Tab');
    await press('Home');
    await press('ArrowRight');
    expect(await designer.focused()).toContain('text/primary');
    await press('Delete');
    await swatch(/text\/primary .* not used/).waitFor();
    await press('Control+z');
    await expect.poll(async () => (await said()).join().includes('not used')).toBe(false);
    expect(await designer.focused()).toContain('text/primary');
  });

  test('Enter opens a swatch, Tab goes through what can be done to it, Escape goes back', async () => {
    await press('Enter');
    await hex().waitFor();
    const names = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await press('Tab');
      names.push(await designer.focused());
    }
    expect(names).toEqual(['Pick a colour', 'Hex', 'Use', 'Remove colour']);
    await press('Escape');
    expect(await designer.focused()).toContain('text/primary');
  });

  test('colours are pasted at the end; what is none stays there and is explained', async () => {
    await press('End');
    await press('Enter');
    await expect.poll(() => designer.focused()).toBe('Add colours');
    await type('#0f4c5c, fb8b24 teel');
    await press('Enter');
    await heard('Not a colour: teel. One is like #0f4c5c.');
    expect(await adding().inputValue()).toBe('teel');
    expect((await said()).slice(-2).map((words) => words.trim())).toEqual(['#0f4c5c', '#fb8b24']);
    await press('Escape');
    await press('Escape');
    await expect.poll(() => designer.focused()).toBe('Add colours');
    expect(await adding().count()).toBe(0);
  });
});

describe('other sources', () => {
  test.each([
    ['Colour styles', 'Brand/Moss #5b7a71'],
    ['Theme · Light', 'text/primary #16211f'],
    ['Theme · Dark', 'text/primary #f4e9d8'],
    ['Page Landing', 'Brand/Teal #0f4c4a'],
  ])('%s', async (source, first) => {
    await sources().selectOption(source);
    await expect.poll(async () => (await said()).join()).toContain(first);
  });

  test('colours of the designer’s own, kept as a palette and there again another day', async () => {
    await sources().selectOption('Your colours');
    await adding().fill('#123456 #fedcba');
    await press('Enter');
    await swatch(/#fedcba/).waitFor();
    await strip().getByRole('button', { name: 'Save palette' }).click();
    await strip().getByRole('button', { name: 'Forget palette' }).waitFor();
    await expect
      .poll(async () => JSON.stringify(await designer.drive.storage.entries()))
      .toContain('#fedcba');
    await designer.drive.reopen();
    await sources().selectOption('Your colours · saved, 2');
    await swatch(/#fedcba/).waitFor();
    expect(await sources().locator('option').allTextContents()).toContain(
      'Landing page · recent, 3',
    );
  });

  test('an image fill lends the colours that are seen in it', async () => {
    await designer.select('Evening', 'Evening');
    await sources().selectOption('Selection');
    await expect.poll(() => designer.panel.getByText('fedcba').count()).toBe(0);
    await measured();
    const pixels = (await said()).filter((one) => /^#\w+ \d+ %$/.test(one));
    expect(pixels).toHaveLength(5);
    await heard('No background colour, as a gradient is behind.');
  });
});
