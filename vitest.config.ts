import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './build/slowest-first.ts';
import { findChromium } from './playground/chromium.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    // A browser test keeps a core busy: more at once only slow each other, fewer leave one idle.
    maxWorkers: '100%',
    reporters: ['default', './build/proof-lines.ts', './build/closing-line.ts'],
    projects: [
      {
        define: { __HOMEPAGE__: 'null' },
        test: {
          name: 'core',
          testTimeout: 30_000,
          include: ['{src,playground}/**/*.test.ts'],
          // They keep nothing that another could meet, and loading all anew for each costs more than they.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        define: { __HOMEPAGE__: 'null' },
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['{build,ui,bench,scripts,live,mutation,figma-check}/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'ui/browser/**', 'ui/pixels/**'],
        },
      },
      {
        define: { __HOMEPAGE__: 'null' },
        oxc: {
          jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
          jsxInject: "import { h, Fragment } from 'preact'",
        },
        optimizeDeps: {
          include: [
            'preact/jsx-dev-runtime',
            '@testing-library/preact',
            'axe-core',
            '@preact/signals',
          ],
        },
        test: {
          name: 'ui',
          testTimeout: 30_000,
          include: ['ui/**/*.test.tsx', 'ui/{browser,pixels}/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await findChromium() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What is waited for comes late on a slow machine, and never in a broken build.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
