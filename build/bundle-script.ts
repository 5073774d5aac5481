import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';
import type { Plugin, ResolvedConfig } from 'vite';
import { minifiedAgain } from './minify-again.ts';

/** One classic script for Figma's engine, which by its own account runs ES2020 and beyond. */
export const SANDBOX_BUILD = {
  bundle: true,
  // Neutral's default format would leave `export` lines, which Figma refuses.
  format: 'iife',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
  legalComments: 'none',
  // Said eighty times; only what is local has a name the minifier may shorten.
  banner: { js: '((figma) => {' },
  footer: { js: '})(figma);' },
} satisfies BuildOptions;

/** One classic script for a worker, or for the page where none may start. */
export const PIXELS_BUILD = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  legalComments: 'none',
} satisfies BuildOptions;

/** Screens for the panel, with the panel's Preact, state and style sheet. */
export const LATER_BUILD = {
  ...PIXELS_BUILD,
  tsconfigRaw: {
    compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' },
  },
  inject: ['ui/later/preact.ts'],
  alias: { preact: './ui/later/preact.ts' },
  plugins: [
    {
      name: 'limn:lent',
      setup(build) {
        const path = resolve('ui/later/lent.ts');
        build.onResolve({ filter: /\/state\/lent$/ }, () => ({ path }));
      },
    },
  ],
  loader: { '.css': 'empty' },
} satisfies BuildOptions;

/** Runs esbuild for one script beside Vite, once or on every save. */
export function bundleScript(entry: string, outfile: string, how: BuildOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: `limn:bundle ${outfile}`,
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const options = {
        ...how,
        entryPoints: [entry],
        outfile,
        logLevel: 'warning',
      } satisfies BuildOptions;
      if (!config.build.watch) {
        const { outputFiles } = await build({ ...options, minify: true, write: false });
        // Vite has not made the folder yet.
        await mkdir(dirname(outfile), { recursive: true });
        for (const { path, text } of outputFiles) await writeFile(path, await minifiedAgain(text));
        return;
      }
      // esbuild's own watcher, because it also recovers from a first build that failed.
      const watcher = await context(options);
      await watcher.watch();
    },
  };
}
