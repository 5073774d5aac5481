import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
  await designer.draw('a lighthouse at dusk');
  await designer.waitUntilPlaced();
});

afterAll(() => designer.leave());

test.each([
  ['picture-svg', 'svg'],
  ['picture-truncated', 'webp'],
  ['picture-noise', 'bin'],
])('%s cannot be shown, and its bytes are saved as they came', async (fault, ending) => {
  const { faults, ledger } = designer.drive.openrouter;
  faults.next(fault);
  await designer.button.click();
  const problem = designer.problem.last();
  const download = designer.drive.page.waitForEvent('download');
  await problem.getByRole('button', { name: 'Save file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`limn-picture.${ending}`);
  expect(ledger.charges.at(-1)?.sha256).toEqual([sha256(await readFile(await file.path()))]);
  await problem.getByText('Copy details').waitFor();
});

test('a link instead of a picture is refused and kept in the details', async () => {
  designer.drive.openrouter.faults.next('https-image');
  await designer.button.click();
  const problem = designer.problem.filter({ hasText: 'links to a picture' });
  await problem.getByRole('button', { name: 'Copy details' }).click();
  await problem.getByText('Copied').waitFor();
  expect(await problem.getByRole('button', { name: 'Save file' }).count()).toBe(0);
  await designer.prompt.fill('');
  await designer.prompt.press('ControlOrMeta+v');
  expect(await designer.prompt.inputValue()).toContain('https://img.recraft.ai/9c1f/image.webp');
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
