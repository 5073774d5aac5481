import { describe, expect, test } from 'vitest';
import { dataUrl, pluginDocument } from './plugin-document';

const PLAIN = { theme: 'light', rewrite: null, fonts: 'http://fonts/' } as const;

describe("the plugin's document", () => {
  test('runs the script before anything of the plugin, and after its doctype', () => {
    const html = '<!DOCTYPE html><title>a</title><script>own()</script>';
    const framed = pluginDocument({ ...PLAIN, html }, 'first');
    expect(framed).toMatch(/^<!DOCTYPE html><style>/);
    expect(framed.indexOf('(first)(')).toBeLessThan(framed.indexOf('<title>'));
    expect(framed.endsWith('<title>a</title><script>own()</script>')).toBe(true);
  });

  test('a document without a doctype stays one', () => {
    expect(pluginDocument({ ...PLAIN, html: '<p>a' }, 'first')).toMatch(/^<style>.*<p>a$/s);
  });

  test('carries every theme variable in both themes', () => {
    const framed = pluginDocument({ ...PLAIN, html: '' }, 'first');
    expect(framed).toContain('--figma-color-bg-brand: #0d99ff;');
    expect(framed).toContain('--figma-color-bg-brand: #0c8ce9;');
  });

  test('survives the way through a data: address with its characters whole', async () => {
    const html = '<p>Größe – 絵 🎨';
    const text = await (await fetch(dataUrl(html))).text();
    expect(text).toBe(html);
  });
});
