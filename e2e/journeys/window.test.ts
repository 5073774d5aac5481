import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown({ openrouter: { latencyMs: 3000 } });
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

async function size() {
  const box = await designer.drive.page.locator('.plugin-window iframe').boundingBox();
  return { width: box?.width, height: box?.height };
}

test('the panel collapses to a strip while a picture is drawn, and says when it is ready', async () => {
  await designer.draw('a lighthouse at dusk');
  await designer.panel.getByRole('button', { name: 'Collapse' }).click();
  await expect.poll(size).toMatchObject({ height: 48 });
  await designer.panel.getByText(/usually about 8 s/).waitFor();
  await designer.panel.getByText('is ready').waitFor();
  await designer.panel.getByRole('button', { name: 'Show' }).click();
  await designer.waitUntilPlaced();
  await expect.poll(size).toMatchObject({ height: 560 });
});

/** Drags the corner by so many pixels. */
async function drag(right: number, down: number): Promise<void> {
  const { page } = designer.drive;
  const box = await designer.panel.locator('.grip').boundingBox();
  if (!box) throw new Error('There is no corner.');
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  await page.mouse.move(box.x + 6 + right, box.y + 6 + down, { steps: 4 });
  await page.mouse.up();
}

test('its corner sizes it, never below 280 px', async () => {
  await drag(-20, -60);
  await expect.poll(size).toEqual({ width: 300, height: 500 });
  await drag(-200, 0);
  await expect.poll(size).toEqual({ width: 280, height: 500 });
});

test('the keyboard sizes it in numbers, and it opens again as it was left', async () => {
  await designer.panel.getByText(/today/).click();
  const width = designer.panel.getByRole('textbox', { name: /^Window width/ });
  await width.fill('400');
  await width.press('Enter');
  await expect.poll(size).toMatchObject({ width: 400 });
  await expect
    .poll(async () => Object.values(await designer.drive.storage.entries()).join(' '))
    .toContain('"width":400');
  await designer.drive.reopen();
  await expect.poll(size).toMatchObject({ width: 400 });
});
