import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openPencilWorkers } from '../document/open-pencil-workers';
import { pageStamp } from './page-stamp';
import { prunePages } from './prune-pages';

const SOURCES = resolve('playground');
const HOME = resolve('.playground');

/**
 * The built page's folder; built only when its sources have changed. A production build starts
 * faster than Vite's development server here, which would optimise a drawing engine on first load
 * and reload the page in the middle of a run.
 */
export async function buildPage(): Promise<string> {
  const folder = join(HOME, `page-${await pageStamp(SOURCES, resolve('package-lock.json'))}`);
  if (existsSync(folder)) return folder;
  await mkdir(HOME, { recursive: true });
  const half = await mkdtemp(join(HOME, 'page-building-'));
  try {
    await build({
      configFile: false,
      plugins: [openPencilWorkers()],
      root: join(SOURCES, 'page'),
      base: './',
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: half,
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        chunkSizeWarningLimit: 10_000,
      },
    });
    await rename(half, folder).catch((error: unknown) => {
      // Another process was faster; its page is the same.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  await prunePages(HOME, folder);
  return folder;
}
