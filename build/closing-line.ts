import type { Reporter, TestModule } from 'vitest/node';

/** One plain last line, whatever the runner prints before it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // Errors outside any test fail the run, too.
    let failed = errors.length;
    for (const module of modules) {
      // A file that could not be loaded has no tests to fail.
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1;
        else if (test.result().state === 'failed') failed += 1;
      }
    }
    process.on('exit', () => {
      process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
    });
  }
}
