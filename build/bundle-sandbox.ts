import { type BuildOptions, build, context } from 'esbuild';
import type { Plugin, ResolvedConfig } from 'vite';

/** One classic script, in a JavaScript that every engine Figma has had could read. */
export const SANDBOX_BUILD = {
  bundle: true,
  // Neutral's default format would leave `export` lines, which Figma refuses.
  format: 'iife',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2017',
  legalComments: 'none',
} satisfies BuildOptions;

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
        ...SANDBOX_BUILD,
        entryPoints: [entry],
        outfile,
        minify: config.mode === 'production',
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
