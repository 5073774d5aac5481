import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleProblems } from './bundle-problems.ts';

/** Fails the build when a bundle breaks a promise of the README. */
export function checkBundles(homepage: string | null): Plugin {
  return {
    name: 'limn:check-bundles',
    enforce: 'post',
    async writeBundle({ dir }) {
      if (this.meta.watchMode) return;
      for (const name of ['code.js', 'ui.html', 'pixels.js', 'later.js'] as const) {
        const text = await readFile(join(dir ?? 'dist', name), 'utf8');
        const problems = bundleProblems({ name, text }, homepage);
        if (problems.length > 0) this.error(problems.join('\n'));
      }
    },
  };
}
