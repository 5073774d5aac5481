import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Figma reads of a plugin: the manifest, and the files it names. */
export interface PluginFiles {
  manifest: unknown;
  code: string;
  ui: string | Record<string, string>;
}

export async function readPlugin(folder: string): Promise<PluginFiles> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    main: string;
    ui: string | Record<string, string>;
  };
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const { main, ui } = manifest;
  return {
    manifest,
    code: await read(main),
    ui: typeof ui === 'string' ? await read(ui) : await readAll(ui, read),
  };
}

async function readAll(
  files: Record<string, string>,
  read: (file: string) => Promise<string>,
): Promise<Record<string, string>> {
  const texts = Object.entries(files).map(
    async ([name, file]) => [name, await read(file)] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

/** Calls when the plugin was built again; a build writes several files, so it waits for quiet. */
export function watchPlugin(folder: string, changed: () => void): () => void {
  let quiet: NodeJS.Timeout | undefined;
  const watcher = watch(join(folder, 'dist'), () => {
    clearTimeout(quiet);
    quiet = setTimeout(changed, 200);
  });
  return () => {
    clearTimeout(quiet);
    watcher.close();
  };
}
