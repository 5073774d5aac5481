import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HOME = resolve('.playground');

/**
 * The browser inside `@sparticuz/chromium` (Linux x64), unpacked once into `.playground/`.
 * The package unpacks into the temporary folder under fixed names and trusts what it finds there,
 * half-written or not; so it unpacks in a process of its own and the finished folder is renamed.
 */
export async function bundledChromium(): Promise<{
  executablePath: string;
  env: Record<string, string>;
} | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(HOME, 'chromium');
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: await environment(folder, executablePath) };
}

async function unpack(folder: string): Promise<void> {
  await mkdir(HOME, { recursive: true });
  const half = await mkdtemp(join(HOME, 'chromium-unpacking-'));
  try {
    const script = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
    // The package unpacks its shared libraries only where it believes to be on AWS Lambda.
    const env = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    await run(process.execPath, ['--input-type=module', '-e', script], { env, cwd: packageHome() });
    await rename(half, folder).catch((error: unknown) => {
      // Another process was faster; its copy is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

function packageHome(): string {
  return resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../..');
}

/** Lends the packed libraries and fonts to a machine that lacks them, and only to such a one. */
async function environment(folder: string, executable: string): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  try {
    await run(executable, ['--version'], { env });
  } catch {
    env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  }
  return env;
}
