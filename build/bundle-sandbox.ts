import { type BuildOptions, build, context } from 'esbuild';
import type { Plugin, ResolvedConfig } from 'vite';

/** Runs esbuild for the document side beside Vite, once or on every save. */
export function bundleSandbox(entry: string, outfile: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'limn:bundle-sandbox',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const options = {
        entryPoints: [entry],
        outfile,
        bundle: true,
        // A classic script: neutral's default would leave `export` lines, which Figma refuses.
        format: 'iife',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        target: 'es2017',
        minify: config.mode === 'production',
        legalComments: 'none',
        logLevel: 'warning',
      } satisfies BuildOptions;
      if (!config.build.watch) {
        await build(options);
        return;
      }
      // esbuild's own watcher, because it also recovers from a first build that failed.
      const watcher = await context(options);
      await watcher.watch();
    },
  };
}
