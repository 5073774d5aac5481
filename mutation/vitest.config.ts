import { defineConfig } from 'vitest/config';

/** The tests that can tell a mutant from the product: those of the core, in Node, nothing else. */
export default defineConfig({
  test: {
    include: [process.env['LIMN_MUTATION_TESTS'] ?? 'src/**/*.test.ts'],
    // Pictures of 20 MB take minutes there.
    exclude: ['**/node_modules/**', 'src/sandbox/**', 'src/openrouter/large-answers.test.ts'],
    // Counting which mutants a test meets makes loops over pixels many times slower.
    testTimeout: 60_000,
  },
});
