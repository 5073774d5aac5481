import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
});

afterAll(() => designer.leave());

const measure = () => designer.panel.getByRole('button', { name: 'Measure' });

/** Layers drawn so far. */
const drawn = () =>
  designer.drive.page.evaluate(() => window.playground?.counts()?.calls['node.exportAsync'] ?? 0);

test('a selection that was slow to draw, seen or overtaken, waits until it is asked for', async () => {
  await designer.drive.page.evaluate(() => {
    const document = window.playground?.document;
    if (!document) return;
    const draw = document.export.bind(document);
    document.export = async (id, settings) => {
      await new Promise((next) => setTimeout(next, 300));
      return draw(id, settings);
    };
  });
  await designer.drive.select('Landing page');
  await designer.swatches.first().waitFor();
  await expect.poll(drawn).toBe(1);
  await designer.drive.select('Mobile');
  await expect.poll(drawn).toBe(2);

  await designer.drive.select('Landing page');
  await measure().waitFor();
  await designer.swatches.first().waitFor();
  // Twice as long as it would rest before it draws.
  await designer.drive.page.waitForTimeout(800);
  expect(await drawn()).toBe(2);
  await measure().click();
  await measure().waitFor({ state: 'detached' });
  await expect.poll(drawn).toBe(3);
});

test('twice the usual time is said, and that stopping saves nothing', async () => {
  await designer.select('Hero image', 'Hero image');
  designer.drive.openrouter.settings.held = true;
  await designer.draw('a lighthouse at dusk');
  await designer.panel.getByText('usually about').waitFor();
  expect(await designer.panel.getByText('Slower than usual').count()).toBe(0);
  await designer.panel.locator('body').evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 120_000;
  });
  await designer.panel.getByText('Slower than usual. Stopping does not save money.').waitFor();
  designer.drive.openrouter.settings.held = false;
  await designer.waitUntilPlaced();
});
