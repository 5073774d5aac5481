import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';
import { canary } from '../leak/canary';

let designer: Designer;
const [SPENT, LIMITED, UNLIMITED, EMPTY] = [canary(), canary(), canary(), canary()];

beforeAll(async () => {
  designer = await Designer.sitDown({
    openrouter: {
      keys: { [SPENT]: { limit: 0 }, [LIMITED]: { limit: 9.2 }, [EMPTY]: { noCredit: true } },
    },
  });
  await designer.select('Hero image', 'Hero image');
  await designer.prompt.fill('a lighthouse at dusk');
  await designer.button.click();
});

afterAll(() => designer.leave());

const said = () => designer.panel.getByText(/^(Key works|The limit of this key)/);

test('a key whose limit is used up is kept, and its settings are one press away', async () => {
  await designer.giveKey(SPENT);
  await designer.problem.getByText('The limit of this key is used up.').waitFor();
  await designer.problem.getByRole('button', { name: 'Open key settings' }).waitFor();
});

test('of a key with a limit it says what is left', async () => {
  await changeKey(LIMITED);
  await expect.poll(() => said().innerText()).toBe('Key works, $9.20 left on it.');
  expect(await designer.problem.count()).toBe(0);
});

test('of a key without a limit it says that no balance is told', async () => {
  await changeKey(UNLIMITED);
  await expect.poll(() => said().innerText()).toMatch(/tells no balance/);
});

test('an empty account refuses the first picture, free, and names the price', async () => {
  await changeKey(EMPTY);
  await expect.poll(() => said().innerText()).toMatch(/tells no balance/);
  await designer.button.click();
  await designer.problem.getByText('Not enough credit for $0.035. Nothing was charged.').waitFor();
  await designer.problem.getByRole('button', { name: 'Add credit' }).waitFor();
  expect(designer.drive.openrouter.ledger.charges).toEqual([]);
});

test('credit that is too little to be set aside is told apart', async () => {
  designer.drive.openrouter.faults.next('402-max-tokens');
  await changeKey(UNLIMITED);
  await designer.button.click();
  await designer.problem.getByText('OpenRouter wants more than $0.035 in reserve.').waitFor();
});

test('a key is pasted whole, hidden, and forgotten when asked', async () => {
  await pressInAccount('Change key');
  await designer.keyField.focus();
  await designer.drive.page.keyboard.insertText(` ${LIMITED} `);
  expect(await designer.keyField.getAttribute('type')).toBe('password');
  await designer.panel.getByRole('button', { name: 'Save key' }).click();
  await designer.keyField.waitFor({ state: 'detached' });
  await pressInAccount('Forget key');
  await account().waitFor({ state: 'detached' });
  const stored = JSON.stringify(await designer.drive.storage.entries());
  for (const key of [SPENT, LIMITED, UNLIMITED, EMPTY]) expect(stored).not.toContain(key);
});

const account = () => designer.panel.getByRole('region', { name: 'Account' });

async function pressInAccount(name: string): Promise<void> {
  const button = account().getByRole('button', { name });
  if (!(await button.isVisible())) await account().locator('summary').click();
  await button.click();
}

async function changeKey(key: string): Promise<void> {
  await pressInAccount('Change key');
  await designer.giveKey(key);
  await designer.keyField.waitFor({ state: 'detached' });
}
