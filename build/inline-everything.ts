import type { Plugin } from 'vite';

/**
 * Figma takes the interface as one HTML string. Every script and style sheet that Vite made is put
 * into the page; anything that cannot be is an error, since nothing relative can be loaded there.
 */
export function inlineEverything(fileName: string): Plugin {
  return {
    name: 'limn:inline-everything',
    enforce: 'post',
    config: () => ({
      build: {
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        // Most of a build is minifying, and says so each time.
        rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false } },
      },
    }),
    generateBundle(_options, bundle) {
      const page = Object.values(bundle).find((file) => file.fileName.endsWith('.html'));
      if (page?.type !== 'asset') return this.error('Vite made no HTML page.');

      const take = (path: string): string => {
        const name = path.replace(/^(\.?\/)/, '');
        const file = bundle[name];
        if (!file) return this.error(`The page refers to ${path}, which is not in the bundle.`);
        Reflect.deleteProperty(bundle, name);
        return file.type === 'chunk' ? file.code : String(file.source);
      };

      let scripts = '';
      const html = String(page.source)
        .replace(/<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g, (_tag, path: string) => {
          scripts += `<script>${escapeScript(take(path))}</script>`;
          return '';
        })
        // Before anything is put in, whose own spaces may mean something.
        .replace(/^\s+/gm, '')
        .replace(
          /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g,
          (_tag, path: string) => {
            return `<style>${escapeStyle(take(path))}</style>`;
          },
        )
        // At the end of the body a classic script finds its elements without waiting.
        .replace('</body>', () => `${scripts}</body>`);

      const left = Object.keys(bundle).filter((name) => name !== page.fileName);
      if (left.length > 0) this.error(`Not inlined: ${left.join(', ')}`);
      page.source = html;
      page.fileName = fileName;
    },
  };
}

function escapeScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function escapeStyle(css: string): string {
  return css.replace(/<\/(style)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
