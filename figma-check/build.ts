import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PIXELS_BUILD, SANDBOX_BUILD } from '../build/bundle-script';
import { MANIFESTS } from './manifests';

/** Builds the plugin into a folder that Figma can import from. */
export async function buildFigmaCheck(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    ...SANDBOX_BUILD,
    entryPoints: ['figma-check/sandbox/code.ts'],
    outfile: join(folder, 'code.js'),
    logLevel: 'warning',
  });
  const panel = await build({
    ...PIXELS_BUILD,
    entryPoints: ['figma-check/panel/panel.ts'],
    write: false,
    logLevel: 'warning',
  });
  const script = (panel.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const page = await readFile('figma-check/panel/panel.html', 'utf8');
  await writeFile(
    join(folder, 'panel.html'),
    page.replace('<!-- script -->', () => `<script>${script}</script>`),
  );
  await writeFile(join(folder, 'second.js'), '"the second file"');
  for (const [name, manifest] of Object.entries(MANIFESTS)) {
    await writeFile(join(folder, name), JSON.stringify(manifest, null, 2));
  }
}
