import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from '../accessibility';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
  await designer.swatches.first().waitFor();
});

afterAll(() => designer.leave());

const animations = () =>
  designer.panel.locator('body').evaluate(() => document.getAnimations().length);

/** Everything a live region of the panel has said since. */
async function listen(): Promise<() => Promise<string[]>> {
  const body = designer.panel.locator('body');
  await body.evaluate((root) => {
    const said: string[] = [];
    const last = new WeakMap<Element, string>();
    const regions = () => root.querySelectorAll('[role=status], [role=alert]');
    for (const region of regions()) last.set(region, region.textContent);
    const look = () => {
      for (const region of regions()) {
        const { textContent: now } = region;
        if (now && last.get(region) !== now) said.push(now);
        last.set(region, now);
      }
    };
    const changes = { subtree: true, childList: true, characterData: true };
    new MutationObserver(look).observe(root, changes);
    Object.assign(window, { said });
  });
  return () => body.evaluate(() => (window as Window & { said?: string[] }).said ?? []);
}

test('a prompt in Arabic runs from the right', async () => {
  const direction = () => designer.prompt.evaluate((area) => getComputedStyle(area).direction);
  await designer.prompt.fill('منارة عند الغسق');
  expect(await direction()).toBe('rtl');
  await designer.prompt.fill('a lighthouse at dusk');
  expect(await direction()).toBe('ltr');
});

test('a drawing is announced by its stages, once each, and not by its seconds', async () => {
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
  const said = await listen();
  designer.drive.openrouter.settings.held = true;
  await designer.button.click();
  await designer.panel.getByText(/· 2 s,/).waitFor();
  designer.drive.openrouter.settings.held = false;
  await designer.waitUntilShown(2);
  const heard = (await said()).map((words) => words.replaceAll('\u00a0', ' '));
  expect(heard.filter((words) => words === 'Drawing')).toHaveLength(1);
  expect(heard.filter((words) => words === 'Picture 2: Placed in Hero image')).toHaveLength(1);
  expect(heard.join()).not.toMatch(/\d s/);
});

test('nothing moves by itself where less motion is asked for', async () => {
  const { page, openrouter } = designer.drive;
  openrouter.settings.held = true;
  await designer.button.click();
  await designer.panel.getByText('Stop waiting').waitFor();
  expect(await animations()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(animations).toBe(0);
  await page.emulateMedia({ reducedMotion: null });
  openrouter.settings.held = false;
  await designer.waitUntilShown(3);
});

describe('in forced colours', () => {
  beforeAll(() => designer.drive.page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => designer.drive.page.emulateMedia({ forcedColors: null }));

  test('the swatches keep the colours they stand for', async () => {
    const colors = await designer.panel
      .locator('.swatch-color')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(colors).size).toBe(colors.length);
    expect(colors.length).toBeGreaterThan(3);
  });

  test('the focus, the choice made and the edges of buttons can be seen', async () => {
    await designer.prompt.focus();
    await designer.drive.page.keyboard.press('Tab');
    const styleOf = (one: Element) => {
      const { outlineStyle, outlineColor, borderColor, backgroundColor } = getComputedStyle(one);
      return { outlineStyle, outlineColor, borderColor, backgroundColor };
    };
    const focus = await designer.panel.locator(':focus').evaluate(styleOf);
    expect(focus.outlineStyle).toBe('solid');
    expect(focus.outlineColor).not.toBe(focus.backgroundColor);
    const [chosen, other] = await designer.panel
      .locator('.segmented .segment-label')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(chosen).not.toBe(other);
    const button = await designer.button.evaluate(styleOf);
    expect(button.borderColor).not.toBe(button.backgroundColor);
  });

  test('the slider has a track and a thumb of the system', async () => {
    await designer.panel.getByRole('button', { name: 'Snap to palette' }).first().click();
    const slider = designer.panel.getByRole('slider', { name: 'Snap' });
    const { appearance, adjust } = await slider.evaluate((one) => {
      const style = getComputedStyle(one);
      return { appearance: style.appearance, adjust: style.forcedColorAdjust };
    });
    expect({ appearance, adjust }).toEqual({ appearance: 'auto', adjust: 'auto' });
  });
});

test('with everything that has come since, and all of it open, the panel is accessible', async () => {
  const folds = designer.panel.locator('details');
  await folds.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await designer.panel.locator('.swatch button').first().click();
  expect(await faultsOf(designer.drive)).toEqual([]);
  await designer.drive.setTheme('dark');
  expect(await faultsOf(designer.drive)).toEqual([]);
  await designer.button.evaluate((button) => (button.style.color = '#69c'));
  expect((await faultsOf(designer.drive)).join()).toMatch(/^color-contrast/);
});
