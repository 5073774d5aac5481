import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
let sentBefore: number;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
});

beforeEach(() => {
  sentBefore = posts();
});

afterAll(() => designer.leave());

const posts = () =>
  designer.drive.openrouter.log.entries.filter(({ method }) => method === 'POST').length;

test('a lost answer is looked into by itself, and the charge is told', async () => {
  // Without any header Chromium would send the request once more by itself.
  designer.drive.openrouter.faults.next({ name: 'body-cut', at: 9 });
  await designer.draw('a lighthouse at dusk');
  await designer.problem.getByText('No answer came. Checking whether it was charged…').waitFor();
  await designer.problem
    .getByText('Spend on this key rose by $0.035; no picture arrived.')
    .waitFor();
  expect(posts() - sentBefore).toBe(1);
});

test('where nothing was charged so far, that is said, and no more than that', async () => {
  designer.drive.openrouter.faults.next('500');
  await designer.button.click();
  await designer.problem.getByText(/No charge seen so far\.$/).waitFor();
  await designer.problem.getByRole('button', { name: 'Check again' }).waitFor();
  expect(posts() - sentBefore).toBe(1);
});

test('a machine that slept through the answer asks what became of it when it wakes', async () => {
  const { page, openrouter } = designer.drive;
  openrouter.faults.next({ name: 'body-cut', at: 9 });
  openrouter.settings.held = true;
  await designer.button.click();
  await expect.poll(() => posts() - sentBefore).toBe(1);
  // Eight hours later its connection is gone.
  await page.clock.setFixedTime(Date.now() + 8 * 3_600_000);
  openrouter.settings.held = false;
  await designer.problem.getByText(/^No answer came\. Checking/).waitFor();
  await designer.problem.getByText(/^Spend on this key rose by/).waitFor();
  expect(posts() - sentBefore).toBe(1);
});

test('a clear wait is counted down and then the same is sent once more', async () => {
  designer.drive.openrouter.faults.next('unavailable-capacity_exhausted');
  await designer.button.click();
  await designer.panel.getByText(/sending again in \d s/).waitFor();
  await designer.waitUntilPlaced();
  expect(posts() - sentBefore).toBe(2);
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(3);
});

test('a countdown that is stopped sends nothing', async () => {
  designer.drive.openrouter.faults.setAlways('unavailable-capacity_exhausted');
  await designer.button.click();
  await designer.panel.getByText(/sending again in \d s/).waitFor();
  await designer.panel.getByRole('button', { name: 'Stop waiting' }).click();
  await designer.problem.getByText(/Nothing was charged\./).waitFor();
  designer.drive.openrouter.faults.clear();
  expect(posts() - sentBefore).toBe(1);
});

test('a double click, and Enter with it, is one request', async () => {
  designer.drive.openrouter.settings.held = true;
  await designer.button.dblclick();
  await designer.button.press('Enter');
  await designer.prompt.press('Control+Enter');
  designer.drive.openrouter.settings.held = false;
  await designer.picture(2).waitFor();
  await designer.waitUntilShown(2);
  expect(await designer.picture().count()).toBe(2);
  expect(posts() - sentBefore).toBe(1);
});
