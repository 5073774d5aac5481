import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface BundleSize {
  readonly name: string;
  /** Bytes. */
  readonly raw: number;
  readonly gzip: number;
}

/** What Figma loads, beside the least a Preact page can be. Throws when `dist/` is not built. */
export async function bundleSizes(): Promise<BundleSize[]> {
  return [
    sizeOf('dist/ui.html', readFileSync('dist/ui.html')),
    sizeOf('dist/pixels.js', readFileSync('dist/pixels.js')),
    sizeOf('dist/code.js', readFileSync('dist/code.js')),
    sizeOf('an empty Preact page', await emptyPreactPage()),
  ];
}

function sizeOf(name: string, content: Buffer): BundleSize {
  return { name, raw: content.length, gzip: gzipSync(content).length };
}

async function emptyPreactPage(): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { h, render } from 'preact'; render(h('p', null, 'Hello'), document.body);`,
      resolveDir: '.',
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return Buffer.from(`<!doctype html><body><script>${outputFiles[0]?.text ?? ''}</script>`);
}
