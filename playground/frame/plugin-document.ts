import type { InPluginSettings } from './in-plugin';
import type { Rewrite } from './messages';
import { themeStyle, type Theme } from './theme-style';

export interface PluginDocument {
  html: string;
  theme: Theme | null;
  rewrite: Rewrite | null;
  /** Folder that stands in for Figma's own web fonts. */
  fonts: string;
}

/**
 * The plugin's HTML as Figma frames it: its own text with the theme and one script put in front.
 * `script` is the source of `in-plugin.ts`; it gets the style sheets of both themes to switch live.
 */
export function pluginDocument(
  { html, theme, rewrite, fonts }: PluginDocument,
  script: string,
): string {
  const styles = { light: themeStyle('light'), dark: themeStyle('dark') };
  const settings = JSON.stringify({ theme, styles, rewrite } satisfies InPluginSettings);
  const inert = settings.replaceAll('<', '\\u003c');
  const head = `<style>${fontFaces(fonts)}</style><script>(${script})(${inert})</script>`;
  // Before the doctype it would switch the whole document to quirks mode.
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  return doctype + head + html.slice(doctype.length);
}

/** Figma preloads these two weights of Inter and no other. */
function fontFaces(folder: string): string {
  return [400, 700]
    .map(
      (weight) =>
        `@font-face{font-family:Inter;font-weight:${weight};src:url(${folder}inter-${weight}.ttf)}`,
    )
    .join('');
}

/** Charset named, since the theme pushes the document's own `<meta charset>` out of the first kilobyte. */
export function dataUrl(html: string): string {
  const bytes = new TextEncoder().encode(html);
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return `data:text/html;charset=utf-8;base64,${btoa(binary)}`;
}
