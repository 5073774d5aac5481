/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/**/*.ts', '!src/sandbox/**', '!src/**/*.{test,fixture}.ts', '!src/**/*.d.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts' },
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  concurrency: 2,
  thresholds: { break: null },
  allowConsoleColors: false,
  checkers: [],
  ignorePatterns: ['dist', 'docs', 'bench/node_modules', '.playground', 'demo-out'],
};
