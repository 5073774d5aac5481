import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** What a few examples catch need not wait for thousands of generated ones. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const generates = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').includes("'fast-check'");
    return [...sorted.filter((file) => !generates(file)), ...sorted.filter(generates)];
  }
}

/** The tests that can tell a mutant from the product: those of the core, in Node, nothing else. */
export default defineConfig({
  test: {
    sequence: { sequencer: ExamplesFirst },
    setupFiles: ['mutation/first-failure.ts'],
    include: [process.env['LIMN_MUTATION_TESTS'] ?? 'src/**/*.test.ts'],
    // Pictures of 20 MB take minutes there.
    exclude: ['**/node_modules/**', 'src/sandbox/**', 'src/openrouter/large-answers.test.ts'],
    // Counting which mutants a test meets makes loops over pixels many times slower.
    testTimeout: 60_000,
  },
});
