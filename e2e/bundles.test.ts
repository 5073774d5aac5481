import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkManifest } from '../playground/host/check-manifest';

/** Bytes. Each kB of the panel is start-up time. */
const BUDGET = { 'code.js': { raw: 25_000 }, 'ui.html': { raw: 120_000, gzip: 40_000 } };

describe('the bundles', () => {
  test('stay within their budgets', async () => {
    const [code, ui] = await Promise.all([readFile('dist/code.js'), readFile('dist/ui.html')]);
    const gzip = gzipSync(ui, { level: 9 }).length;
    console.info(`code.js ${code.length} of ${BUDGET['code.js'].raw} bytes`);
    console.info(`ui.html ${ui.length} of ${BUDGET['ui.html'].raw} bytes`);
    console.info(`ui.html gzip ${gzip} of ${BUDGET['ui.html'].gzip} bytes`);
    expect(code.length).toBeLessThanOrEqual(BUDGET['code.js'].raw);
    expect(ui.length).toBeLessThanOrEqual(BUDGET['ui.html'].raw);
    expect(gzip).toBeLessThanOrEqual(BUDGET['ui.html'].gzip);
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
      ui: 'dist/ui.html',
      networkAccess: { allowedDomains: ['https://openrouter.ai'] },
    });
  });
});
