import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer, KEY } from '../designer';
import { canary } from '../leak/canary';

let designer: Designer;
const BAD = canary();

beforeAll(async () => {
  designer = await Designer.sitDown({
    openrouter: { keys: { [BAD]: { refused: 'unknown-user' } } },
  });
  await designer.select('Hero image', 'Hero image');
});

afterAll(() => designer.leave());

test('a key OpenRouter does not know is refused where it is typed, and the words stay', async () => {
  await designer.prompt.fill('a lighthouse at dusk');
  await designer.button.click();
  await designer.giveKey(BAD);
  await designer.panel.getByText("OpenRouter doesn't accept this key.").waitFor();
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
  expect(designer.drive.openrouter.ledger.charges).toEqual([]);
});

test('the right one is taken, and nothing is sent until the button is pressed again', async () => {
  await designer.giveKey(KEY);
  await designer.keyField.waitFor({ state: 'detached' });
  expect(designer.drive.openrouter.log.entries.filter(({ route }) => route)).toEqual([]);
  await designer.button.click();
  await designer.waitUntilPlaced();
});

test('the panel never shows it again, and storage holds it alone', async () => {
  await designer.panel.getByText(/today/).click();
  await expect.poll(() => designer.panel.getByText(/ends in/).innerText()).toContain(KEY.slice(-4));
  expect(await designer.panel.locator('body').innerHTML()).not.toContain(KEY);
  expect(JSON.stringify(await designer.drive.document.snapshot())).not.toContain(KEY);
  expect(Object.values(await designer.drive.storage.entries())).toContain(KEY);
});

test('a key revoked since asks for another one and loses nothing', async () => {
  designer.drive.openrouter.faults.next('401-disabled-key');
  await designer.button.click();
  await designer.problem.getByText("OpenRouter doesn't accept this key.").waitFor();
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
  await designer.problem.getByRole('button', { name: 'Change key' }).click();
  await designer.keyField.waitFor();
});
