import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Drive } from '../../playground/drive/drive';
import { launch } from '../../playground/drive/launch';
import { canary } from './canary';
import { Collection } from './collect';
import { judge } from './judge';
import { PLANTS } from './plants';
import { tellProof } from '../proof/report';
import { carelessPlugin } from './sandbox-plants';

/** Every leak has a key of its own, so that one cannot be found in place of another. */
const PLANTED = PLANTS.map((plant) => ({ ...plant, key: canary() }));
const INNOCENT = canary();

let drive: Drive;
let folder: string;
let caught = 0;
const collection = new Collection();

beforeAll(async () => {
  folder = await carelessPlugin();
  drive = await launch({
    pluginFolder: folder,
    prepare: (context) => collection.watch(context),
  });
  await collection.watchSandbox(drive);
  await drive.runCommand('open');
  await drive.panel.getByRole('textbox', { name: 'Prompt' }).waitFor();
  const panel = drive.page.frames().find((frame) => frame.name() === 'plugin');
  if (panel === undefined) throw new Error('The plugin has no window.');
  for (const { leak, key } of PLANTED) await leak(drive, panel, key);
  // The sandbox has its turns after the messages.
  await vi.waitFor(async () => expect(await drive.storage.entries()).toHaveProperty('key.since'));
  await collection.lookAround(drive);
});

afterAll(async () => {
  await drive.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the search for the key finds what was planted', () => {
  test.each(PLANTED)('$name', ({ sink, key }) => {
    expect(sinksOf(key)).toContain(sink);
    caught += 1;
  });

  test('and nothing of a key that never was there', () => {
    expect(sinksOf(INNOCENT)).toEqual([]);
  });

  test('at least twenty of them, or the proof counts for nothing', async () => {
    await tellProof({ kind: 'control', planted: PLANTED.length, caught });
    expect(caught).toBe(PLANTED.length);
    expect(caught).toBeGreaterThanOrEqual(20);
  });
});

function sinksOf(key: string): string[] {
  return judge(collection, [key], drive.standIn).leaks.map(({ sink }) => sink);
}
