import { resolve } from 'node:path';
import {
  chromium,
  type Browser as RunningBrowser,
  type BrowserContext,
  type Page,
} from 'playwright';
import { findChromium } from '../chromium';
import type { OpenRouterOptions } from '../openrouter';
import { servePlayground, type Playground } from '../server/serve-playground';
import { Drive } from './drive';

export interface LaunchOptions {
  /** Path of a `.fig`; the sample without one. */
  fig?: string;
  headless?: boolean;
  theme?: 'light' | 'dark';
  /** CSS pixels of the page. */
  viewport?: { width: number; height: number };
  /** Pixels of the screen to one of CSS; 1 without. */
  scale?: number;
  openrouter?: OpenRouterOptions;
  /** Folder with `manifest.json` and the built files; this repository without one. */
  pluginFolder?: string;
  /** Without: the plugin's window may have no `blob:` images and no workers. */
  blob?: boolean;
  /** Before the first page opens. */
  prepare?: (context: BrowserContext) => Promise<void>;
}

/**
 * The playground with somebody at it: a server, a browser, and hands. Throws one plain sentence when
 * there is no browser or the document cannot be opened. The product must have been built.
 */
export async function launch(options: LaunchOptions = {}): Promise<Drive> {
  const playground = await servePlayground({
    pluginFolder: resolve(options.pluginFolder ?? '.'),
    fig: options.fig === undefined ? null : resolve(options.fig),
    port: 0,
    watch: false,
    blob: options.blob ?? true,
    openrouter: { latencyMs: 50, ...options.openrouter },
  });
  let browser: RunningBrowser | undefined;
  try {
    browser = await chromium.launch({
      ...(await findChromium()),
      headless: options.headless ?? true,
    });
    const page = await openPage(browser, playground, options);
    return new Drive(page, playground, browser);
  } catch (error) {
    await browser?.close();
    await playground.close();
    throw error;
  }
}

async function openPage(
  browser: RunningBrowser,
  playground: Playground,
  { viewport, scale = 1, theme = 'light', prepare }: LaunchOptions,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: viewport ?? { width: 1440, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: theme,
    acceptDownloads: true,
  });
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(playground.address);
  await page.waitForFunction(() => window.playground !== undefined);
  const complaint = await page.evaluate(async () => {
    await window.playground?.started;
    return window.playground?.complaint() ?? null;
  });
  if (complaint !== null) throw new Error(complaint);
  return page;
}
