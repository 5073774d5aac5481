import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

const posts = () => designer.drive.openrouter.log.entries.filter(({ method }) => method === 'POST');

test('Limn closed while drawing says so when it is opened again, and what it cost', async () => {
  designer.drive.openrouter.faults.next('never-answers-charged');
  await designer.draw('a lighthouse at dusk');
  await expect.poll(() => designer.drive.openrouter.ledger.charges.length).toBe(1);
  await designer.drive.reopen();
  await designer.problem
    .getByText('Spend on this key rose by $0.035; no picture arrived.')
    .waitFor();
  expect(posts()).toHaveLength(1);
});

test('what was told is told once', async () => {
  await designer.drive.reopen();
  await designer.button.waitFor();
  await expect
    .poll(async () => Object.keys(await designer.drive.storage.entries()))
    .toEqual([...['key', 'settings']]);
  expect(await designer.problem.count()).toBe(0);
});

test('a request that cost nothing so far is looked into again when asked', async () => {
  designer.drive.openrouter.faults.next('never-answers');
  await designer.button.click();
  await expect.poll(() => posts().length).toBe(2);
  await designer.drive.reopen();
  await designer.problem.getByText('No charge seen so far.').waitFor();
  await designer.problem.getByRole('button', { name: 'Check again' }).click();
  await designer.problem.getByText('No charge seen so far.').waitFor();
  expect(posts()).toHaveLength(2);
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(1);
});
