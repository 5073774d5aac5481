import { build } from 'esbuild';
import { resolve } from 'node:path';

/**
 * The outer frame's document. Its script is inline because the policy it is served under is the
 * plugin's, which knows no script from this origin.
 */
export async function framePage(): Promise<string> {
  const [relay, inPlugin] = await Promise.all([script('relay'), script('in-plugin')]);
  const plugin = `(settings) => {${inPlugin}; plugin.inPlugin(settings)}`;
  const run = `${relay}; plugin.relay(${JSON.stringify(plugin)})`;
  return `<!doctype html>
<meta charset="utf-8" />
<title>Plugin frame</title>
<style>
  html, body { margin: 0; height: 100%; overflow: hidden; }
  iframe { display: block; width: 100%; height: 100%; border: 0; }
</style>
<body><script>${inert(run)}</script></body>`;
}

/** Escapes what would end an inline script, in a way JavaScript strings and templates undo. */
function inert(source: string): string {
  return source.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

async function script(name: 'relay' | 'in-plugin'): Promise<string> {
  const built = await build({
    entryPoints: [resolve('playground/frame', `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'plugin',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}
