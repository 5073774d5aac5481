import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error';

const REPORT = 'report.json';

/** Refuses a folder that holds anything but an earlier run: it is going to be replaced. */
export async function checkOutput(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const files = await readdir(out).catch(() => null);
  if (files === null) throw new UsageError(`--out names ${out}, which is not a folder.`);
  if (files.length > 0 && !files.includes(REPORT)) {
    throw new UsageError(`${out} holds other files and is left alone; choose another --out.`);
  }
}

/** Writes all files, then puts the folder in its place at once: it is whole or as it was. */
export async function writeOutput(out: string, files: ReadonlyMap<string, Uint8Array | string>) {
  const folder = resolve(out);
  await mkdir(dirname(folder), { recursive: true });
  const half = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    // A temporary folder is for its owner only; the finished one is for everybody.
    await chmod(half, 0o755);
    for (const [name, content] of files) await writeFile(join(half, name), content);
    await rm(folder, { recursive: true, force: true });
    await rename(half, folder);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}
