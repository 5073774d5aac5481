import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Figma reads of a plugin: the manifest, and the two files it names. */
export interface PluginFiles {
  manifest: unknown;
  code: string;
  html: string;
}

export async function readPlugin(folder: string): Promise<PluginFiles> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    main: string;
    ui: string;
  };
  const [code, html] = await Promise.all(
    [manifest.main, manifest.ui].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return { manifest, code: code ?? '', html: html ?? '' };
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
