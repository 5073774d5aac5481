import type { Frame } from 'playwright';
import type { Drive } from '../../playground/drive/drive';
import type { Sink } from './permitted';

/** One careless thing done with a key of its own, and where it has to be seen. */
export interface Plant {
  name: string;
  sink: Sink;
  leak: (drive: Drive, panel: Frame, key: string) => Promise<unknown>;
}

const inSandbox = (how: string, sink: Sink): Plant => ({
  name: `the sandbox: ${how}`,
  sink,
  leak: (_, panel, key) =>
    panel.evaluate(
      (message) => parent.postMessage({ pluginMessage: { type: 'careless', ...message } }, '*'),
      { how, key },
    ),
});

const inPanel = (name: string, sink: Sink, leak: (key: string) => unknown): Plant => ({
  name: `the panel: ${name}`,
  sink,
  leak: (_, panel, key) => panel.evaluate(leak, key),
});

const inPage = (name: string, sink: Sink, leak: (key: string) => unknown): Plant => ({
  name: `the page: ${name}`,
  sink,
  leak: ({ page }, _, key) => page.evaluate(leak, key),
});

/** What goes to the service itself, where only one header may carry the key. */
const toService = (
  name: string,
  request: (key: string) => { path?: string; init: RequestInit },
) => ({
  name: `a request: ${name}`,
  sink: 'requests' as const,
  leak: ({ standIn }: Drive, panel: Frame, key: string) => {
    const { path = '/api/v1/models', init } = request(key);
    return panel.evaluate(
      ([url, how]) =>
        fetch(url, how).then(
          () => undefined,
          () => undefined,
        ),
      [standIn + path, init] as const,
    );
  },
});

const bytes = (key: string) => Buffer.from(key);

export const PLANTS: readonly Plant[] = [
  toService('in its address', (key) => ({ path: `/api/v1/models?key=${key}`, init: {} })),
  toService('in its address, for addresses', (key) => ({
    path: `/api/v1/models?t=${bytes(`ab${key}`).toString('base64url')}`,
    init: {},
  })),
  toService('in a header, as base64', (key) => ({
    init: { headers: { 'X-OpenRouter-Title': bytes(key).toString('base64') } },
  })),
  toService('at the end of three megabytes of body', (key) => ({
    path: '/api/v1/images',
    init: { method: 'POST', body: JSON.stringify({ a: 'x'.repeat(3e6), key }) },
  })),
  toService('in its body, as hex', (key) => ({
    path: '/api/v1/images',
    init: { method: 'POST', body: JSON.stringify({ prompt: bytes(key).toString('hex') }) },
  })),
  toService('authorized off the interface', (key) => ({
    path: '/elsewhere',
    init: { headers: { Authorization: `Bearer ${key}` } },
  })),
  inPage('authorized at another origin', 'requests', (key) =>
    fetch('/nothing', { headers: { Authorization: `Bearer ${key}` } }).then(() => undefined),
  ),
  inPanel('in the settings it saves', 'bridge from panel', (key) =>
    parent.postMessage(
      { pluginMessage: { type: 'save-settings', settings: JSON.stringify({ key }) } },
      '*',
    ),
  ),
  inPanel('twice in the storing message', 'bridge from panel', (key) =>
    parent.postMessage({ pluginMessage: { type: 'save-key', id: 1e6, key, again: key } }, '*'),
  ),
  inPanel('as bytes beside a picture', 'bridge from panel', (key) => {
    const wide = new Uint8Array(Array.from(key).flatMap((one) => [one.charCodeAt(0), 0]));
    parent.postMessage({ pluginMessage: { type: 'ready', probe: wide } }, '*');
  }),
  inPanel('in an attribute, percent-encoded', 'DOM', (key) => {
    const percent = Array.from(key, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');
    document.body.dataset['account'] = percent;
  }),
  inPanel('in a text that goes at once', 'DOM', (key) => {
    const text = document.createTextNode(key);
    document.body.append(text);
    text.remove();
  }),
  inPanel('in the value of a field', 'fields', (key) => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.value = `key: ${key}`;
  }),
  inPanel('on the console, letter by letter', 'console', (key) => {
    console.debug(Array.from(key).join(' '));
  }),
  inPanel('in an error', 'errors', (key) => {
    setTimeout(() => {
      throw new Error(`401 for ${key}`);
    });
  }),
  inPanel('in a rejection, as base64 of more', 'errors', (key) => {
    void Promise.reject(new Error(btoa(`Bearer ${key}`)));
  }),
  inPanel('in a mark', 'performance', (key) => {
    performance.mark(`limn:${encodeURIComponent(key)}`);
  }),
  inPanel('in what a measure tells', 'performance', (key) => {
    performance.measure('limn:send', { start: 0, detail: { key } });
  }),
  inPanel('as the name of its window', 'addresses and names', (key) => {
    window.name = `plugin ${key}`;
  }),
  inPanel('on the clipboard', 'clipboard', (key) => {
    const area = document.createElement('textarea');
    area.value = JSON.stringify({ status: 401, key });
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('copy');
    area.remove();
  }),
  inPanel('in a saved file', 'downloads', (key) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`x${key}`]));
    link.download = 'details.txt';
    link.click();
  }),
  inPage('in web storage', 'web storage', (key) => {
    localStorage.setItem('limn', key);
  }),
  inPage('for the session', 'web storage', (key) => {
    sessionStorage.setItem('limn', key);
  }),
  inPage('in a cookie', 'cookies', (key) => {
    document.cookie = `limn=${key}`;
  }),
  inSandbox('console', 'calls of the sandbox'),
  inSandbox('notice', 'calls of the sandbox'),
  inSandbox('undone', 'calls of the sandbox'),
  inSandbox('link', 'calls of the sandbox'),
  inSandbox('echo', 'bridge to panel'),
  inSandbox('plugin data', 'document'),
  inSandbox('shared plugin data', 'document'),
  inSandbox('relaunch data', 'document'),
  inSandbox('layer name', 'document'),
  inSandbox('page name', 'document'),
  inSandbox('image', 'images'),
  inSandbox('second entry', 'clientStorage'),
  inSandbox('entry with more', 'clientStorage'),
];
