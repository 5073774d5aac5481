import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Appended to the sandbox's code: does one careless thing with a key when told to. */
const CARELESS = `
// After the plugin's own handler, which listens from its run on.
;figma.once('run', () => {
  const own = figma.ui.onmessage;
  const hex = (text) => Array.from(text, (c) => c.charCodeAt(0).toString(16)).join('');
  figma.ui.onmessage = (message, props) => {
    if (!message || message.type !== 'careless') return own(message, props);
    const { how, key } = message;
    const page = figma.currentPage;
    const layer = page.children[0];
    if (how === 'console') console.log(Array.from(key).reverse().join(''));
    if (how === 'notice') figma.notify('Saved ' + key.slice(9, 40));
    if (how === 'plugin data') figma.root.setPluginData('session', hex(key));
    if (how === 'shared plugin data') layer.setSharedPluginData('limn', 'note', key);
    if (how === 'relaunch data') layer.setRelaunchData({ illustrate: key });
    if (how === 'layer name') layer.name = 'Hero ' + key;
    if (how === 'page name') page.name = key.toUpperCase();
    if (how === 'image') {
      const png = figma.base64Decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
      const bytes = new Uint8Array(png.length + key.length);
      bytes.set(png);
      for (let i = 0; i < key.length; i += 1) bytes[png.length + i] = key.charCodeAt(i);
      const { hash } = figma.createImage(bytes);
      const rectangle = figma.createRectangle();
      rectangle.fills = [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: hash }];
    }
    if (how === 'undone') {
      const { name } = layer;
      layer.name = key;
      layer.name = name;
    }
    if (how === 'second entry') void figma.clientStorage.setAsync('backup', key);
    if (how === 'entry with more') void figma.clientStorage.setAsync('key', { key, since: 1 });
    if (how === 'echo') figma.ui.postMessage({ type: 'saved', id: 0, key });
    if (how === 'link') figma.openExternal('https://openrouter.ai/keys?' + hex(key));
  };
});
`;

/** A copy of the built plugin whose sandbox can be told to leak. */
export async function carelessPlugin(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'limn-careless-'));
  await mkdir(join(folder, 'dist'));
  await cp('manifest.json', join(folder, 'manifest.json'));
  await cp('dist', join(folder, 'dist'), { recursive: true });
  const code = join(folder, 'dist', 'code.js');
  await writeFile(code, (await readFile(code, 'utf8')) + CARELESS);
  return folder;
}
