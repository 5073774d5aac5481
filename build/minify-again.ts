import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

const OPTIONS = {
  ecma: 2020,
  toplevel: true,
  compress: {
    passes: 3,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_proto: true,
    pure_getters: true,
    unsafe_comps: true,
  },
} satisfies MinifyOptions;

/** Terser over what the bundler has minified already: each finds what the other leaves. */
export async function minifiedAgain(code: string): Promise<string> {
  return (await minify(code, OPTIONS)).code ?? code;
}

export function minifyAgain(): Plugin {
  return {
    name: 'limn:minify-again',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      if (this.meta.watchMode) return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = await minifiedAgain(file.code);
      }
    },
  };
}
