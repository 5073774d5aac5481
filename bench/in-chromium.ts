import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { findChromium } from '../playground/chromium';

/**
 * Runs `use` with a page in which everything the module at `entry` exports is `window.bench`.
 * `arrange` runs there before it.
 */
export async function inChromium<T>(
  entry: string,
  use: (page: Page) => Promise<T>,
  arrange: () => void = () => undefined,
): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
    write: false,
  });
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage();
    await page.evaluate(arrange);
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return await use(page);
  } finally {
    await browser.close();
  }
}
