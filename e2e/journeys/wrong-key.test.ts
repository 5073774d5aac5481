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

test.each([
  ['forgotten', 'Forget key'],
  ['replaced', 'Change key'],
])(
  'a key %s while a picture is drawn: it comes all the same, on the key it was sent with',
  async (_what, how) => {
    const { settings, log, ledger } = designer.drive.openrouter;
    const charges = ledger.charges.length;
    const pictures = await designer.picture().count();
    const sent = () => log.entries.filter(({ route }) => route);
    const before = sent().length;
    settings.held = true;
    await designer.button.click();
    await expect.poll(() => sent().length).toBe(before + 1);
    const change = designer.panel.getByRole('button', { name: how });
    if (!(await change.isVisible())) await designer.panel.getByText(/today/).click();
    await change.click();
    if (how === 'Change key') await designer.giveKey(canary());
    settings.held = false;
    await expect.poll(() => designer.picture().count()).toBe(pictures + 1);
    await designer.waitUntilShown(pictures + 1);
    expect(ledger.charges).toHaveLength(charges + 1);
    if (how === 'Change key') return;
    await designer.button.click();
    await designer.giveKey(KEY);
    await designer.keyField.waitFor({ state: 'detached' });
  },
);

test('a key revoked since asks for another one and loses nothing', async () => {
  designer.drive.openrouter.faults.next('401-disabled-key');
  await designer.button.click();
  await designer.problem.getByText("OpenRouter doesn't accept this key.").waitFor();
  expect(await designer.prompt.inputValue()).toBe('a lighthouse at dusk');
  await designer.problem.getByRole('button', { name: 'Change key' }).click();
  await designer.keyField.waitFor();
});
