// Runs npm scripts at once: `node scripts/side-by-side.mjs lint build`. What each says is printed
// when it ends; fails when any of them has failed.
import { execFile } from 'node:child_process';

const run = (script) =>
  new Promise((done) => {
    execFile(
      'npm',
      ['run', '--silent', script],
      { maxBuffer: 2 ** 26 },
      (failed, stdout, stderr) => {
        process.stdout.write(`${failed ? '✗' : '✓'} ${script}\n${stdout}${stderr}`);
        done(failed === null);
      },
    );
  });

const passed = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
