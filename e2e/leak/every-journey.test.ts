import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const JOURNEYS = 'e2e/journeys';

test('every journey sits down and leaves through the Designer, who searches for the key', async () => {
  const files = (await readdir(JOURNEYS)).filter((name) => name.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = await readFile(`${JOURNEYS}/${file}`, 'utf8');
    expect(text, file).toContain('Designer.sitDown(');
    expect(text, file).toMatch(/\.leave\(\)/);
    expect(text, `${file} opens a playground of its own`).not.toMatch(/\blaunch\(/);
  }
});
