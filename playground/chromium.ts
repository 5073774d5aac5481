import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright';
import { bundledChromium } from './drive/bundled-chromium.ts';
import { systemChromium } from './drive/system-chromium.ts';

/** What Playwright's `launch` needs to start the browser that was found. */
export interface Browser {
  executablePath: string;
  args: string[];
  env?: Record<string, string>;
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium, or unpacks the one that came with `npm ci`.
 * Throws one sentence when this machine has none and cannot run the packed one.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return browser(named);
  }
  const downloaded = playwright.executablePath();
  if (existsSync(downloaded)) return browser(downloaded);
  const installed = systemChromium(env);
  if (installed !== null) return browser(installed);
  const bundled = await bundledChromium();
  if (bundled !== null) {
    return { ...browser(bundled.executablePath), env: bundled.env };
  }
  throw new Error(
    'No Chromium was found: set CHROMIUM_PATH, install Chrome or Chromium, or run "npx playwright install chromium".',
  );
}

function browser(executablePath: string): Browser {
  return { executablePath, args: isRoot() ? [...QUIET, '--no-sandbox'] : [...QUIET] };
}

/** Chromium refuses to sandbox itself for root, which is what CI containers run as. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
