import { defineConfig } from 'vite';
import { bundleScript, LATER_BUILD, PIXELS_BUILD, SANDBOX_BUILD } from './build/bundle-script.ts';
import { checkBundles } from './build/check-bundles.ts';
import { inlineEverything } from './build/inline-everything.ts';
import { minifyAgain } from './build/minify-again.ts';
import manifest from './package.json' with { type: 'json' };

const homepage = 'homepage' in manifest ? String(manifest.homepage) : null;

// One command builds everything: Vite the panel, esbuild the document side and what comes later.
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
    bundleScript('code.ts', 'dist/code.js', SANDBOX_BUILD),
    bundleScript('ui/pixels/main.ts', 'dist/pixels.js', PIXELS_BUILD),
    bundleScript('ui/later/main.ts', 'dist/later.js', LATER_BUILD),
    checkBundles(homepage),
  ],
});
