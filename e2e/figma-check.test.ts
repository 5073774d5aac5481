import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFigmaCheck } from '../figma-check/build';
import { launch } from '../playground/drive/launch';
import type { Drive } from '../playground/drive/drive';

let folder: string;
let drive: Drive;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figma-check-'));
  await buildFigmaCheck(folder);
  drive = await launch({ pluginFolder: folder });
});
afterAll(async () => {
  await drive.close();
  await rm(folder, { recursive: true });
});

test('every question is answered, and the document is as before', async () => {
  await drive.select('Hero');
  const selected = await drive.document.selection();
  const before = await drive.document.snapshot();
  await drive.runCommand('');
  await drive.panel.getByRole('status').filter({ hasText: 'Done' }).waitFor({ timeout: 50_000 });
  const report = await drive.panel.getByRole('textbox', { name: 'Report' }).inputValue();
  const answers = report.match(/^ {3}Answer: .+/gm) ?? [];
  expect(answers).toHaveLength(26);
  expect(answers.filter((answer) => answer.includes('please fill in'))).toHaveLength(4);
  expect(report).toContain('violated: connect-src');
  expect(report).toContain('40 MB: whole');
  // What the playground lacks says so, and it never answers in Figma’s place with a failure of its own.
  expect(report).toContain('not simulated: figma.createNodeFromSvg');
  expect(report).not.toContain('playground failure');
  expect(report).not.toContain('no answer within');
  expect(report).toContain('left behind: nothing');
  expect(await drive.document.selection()).toEqual(selected);
  expect(await drive.document.snapshot()).toEqual(before);
});

test('a drag out of the panel adds what both halves hear of it', async () => {
  const button = drive.panel.getByRole('button', { name: 'Drag me out' });
  await drive.page.evaluate(() => window.playground?.view?.moveTo({ x: -3000, y: -3000 }, 0.2));
  await drive.dragOut(button, await drive.pointOf(-3000, -3000));
  const report = drive.panel.getByRole('textbox', { name: 'Report' });
  await expect.poll(() => report.inputValue()).toContain('-3000, -3000 on the page');
  expect(await report.inputValue()).toContain('dragend at');
});

test('closed in the middle, it has left nothing behind', async () => {
  const before = await drive.document.snapshot();
  await drive.reopen('');
  await drive.panel.getByRole('textbox', { name: 'Report' }).waitFor();
  await expect
    .poll(() => drive.document.layers())
    .toContainEqual(expect.objectContaining({ name: 'Limn check (removed when it ends)' }));
  await drive.page.evaluate(() => window.playground?.closePlugin());
  expect(await drive.document.snapshot()).toEqual(before);
});
