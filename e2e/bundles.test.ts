import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../playground/host/check-manifest';

/**
 * Bytes. Each kB of the panel is start-up time; the other two follow when the panel stands, and
 * have budgets all the same.
 */
const BUDGETS = {
  'code.js': { raw: 25_000, gzip: Infinity },
  'ui.html': { raw: 120_000, gzip: 40_000 },
  'pixels.js': { raw: 66_000, gzip: 27_000 },
  'later.js': { raw: 50_000, gzip: 19_000 },
};

describe('the bundles', () => {
  test.each(Object.entries(BUDGETS))('%s stays within its budget', async (name, budget) => {
    const file = await readFile(`dist/${name}`);
    const gzip = gzipSync(file, { level: 9 }).length;
    console.info(`${name}: ${file.length} of ${budget.raw} bytes, gzip ${gzip} of ${budget.gzip}`);
    expect(file.length).toBeLessThanOrEqual(budget.raw);
    expect(gzip).toBeLessThanOrEqual(budget.gzip);
  });

  test('need nothing from beside them', async () => {
    const ui = await readFile('dist/ui.html', 'utf8');
    expect(ui).not.toMatch(/<script[^>]+src=|<link|@import|url\((?!"?data:)/);
  });

  test('are the ones the manifest names, and the manifest is one Figma takes', async () => {
    const text = await readFile('manifest.json', 'utf8');
    expect(checkManifest(text)).toEqual({ errors: [], warnings: [] });
    expect(JSON.parse(text)).toMatchObject({
      main: 'dist/code.js',
      ui: { panel: 'dist/ui.html', pixels: 'dist/pixels.js', later: 'dist/later.js' },
      networkAccess: { allowedDomains: ['https://openrouter.ai'] },
    });
  });
});
