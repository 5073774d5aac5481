import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * `npm run build` in a process of its own: Vite, having loaded this script, has set NODE_ENV to
 * development here, and would put development code into the bundle.
 */
export async function buildProduct(): Promise<void> {
  const env = { ...process.env };
  delete env['NODE_ENV'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  await promisify(execFile)(npm, ['run', '--silent', 'build'], { env, shell });
}
