import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A server reads its page into memory within seconds, so an hour is generous. */
const KEEP_MS = 3_600_000;

/** Removes pages built from earlier sources; each is some 15 MB. */
export async function prunePages(home: string, current: string): Promise<void> {
  for (const name of await readdir(home)) {
    const folder = join(home, name);
    if (!name.startsWith('page-') || folder === current) continue;
    // Another process may have renamed or removed it meanwhile.
    const age = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > KEEP_MS) await rm(folder, { recursive: true, force: true });
  }
}
