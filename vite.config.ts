import { defineConfig } from 'vite';
import { bundleSandbox } from './build/bundle-sandbox.ts';
import { checkBundles } from './build/check-bundles.ts';
import { inlineEverything } from './build/inline-everything.ts';
import { minifyAgain } from './build/minify-again.ts';
import manifest from './package.json' with { type: 'json' };

const homepage = 'homepage' in manifest ? String(manifest.homepage) : null;

// One command builds both halves: Vite the interface, esbuild the document side.
export default defineConfig({
  root: 'ui',
  publicDir: false,
  logLevel: 'warn',
  define: { __HOMEPAGE__: JSON.stringify(homepage) },
  build: {
    outDir: '../dist',
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
  },
  // Shorter than the automatic runtime: it needs no second element factory.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: "import { h, Fragment } from 'preact'",
  },
  plugins: [
    minifyAgain(),
    inlineEverything('ui.html'),
    bundleSandbox('code.ts', 'dist/code.js'),
    checkBundles(homepage),
  ],
});
