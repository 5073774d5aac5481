import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, writeOutput } from './output-folder';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'limn-out-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the folder of the demo', () => {
  test('replaces an earlier run and leaves nothing else behind', async () => {
    const out = join(folder, 'deep', 'out');
    await writeOutput(
      out,
      new Map([
        ['report.json', '1'],
        ['image-2.png', 'a'],
      ]),
    );
    await checkOutput(out);
    await writeOutput(out, new Map([['report.json', '2']]));
    expect(await readdir(join(folder, 'deep'))).toEqual(['out']);
    expect(await readdir(out)).toEqual(['report.json']);
    expect(await readFile(join(out, 'report.json'), 'utf8')).toBe('2');
  });

  test('is never one that holds something else', async () => {
    await writeFile(join(folder, 'thesis.txt'), '');
    await expect(checkOutput(folder)).rejects.toThrow('holds other files');
    await expect(checkOutput(join(folder, 'thesis.txt'))).rejects.toThrow('is not a folder');
  });

  test('may be empty or not there yet', async () => {
    await expect(checkOutput(folder)).resolves.toBeUndefined();
    await expect(checkOutput(join(folder, 'new'))).resolves.toBeUndefined();
  });
});
