// Runs npm scripts at once: `node scripts/side-by-side.mjs lint unused -- suite`. What the ones before
// the dashes say is printed when they end; the one after them speaks for itself, and is ended when
// another has failed.
import { execFile, spawn } from 'node:child_process';

const given = process.argv.slice(2);
const checks = given.slice(0, given.indexOf('--'));
const main = spawn('npm', ['run', '--silent', ...given.slice(given.indexOf('--') + 1)], {
  stdio: 'inherit',
  detached: true,
});

for (const name of checks) {
  execFile('npm', ['run', '--silent', name], { maxBuffer: 2 ** 26 }, (failed, stdout, stderr) => {
    process.stdout.write(`${failed ? '✗' : '✓'} ${name}\n${failed ? stdout + stderr : ''}`);
    if (!failed) return;
    process.exitCode = 1;
    if (main.exitCode === null) process.kill(-main.pid);
  });
}
main.on('exit', (code) => (process.exitCode ||= code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.kill(-main.pid));
