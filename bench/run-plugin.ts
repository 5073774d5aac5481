import { readFileSync } from 'node:fs';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten';
import type { FigmaDocument } from '../playground/document/figma-document';
import { createHost, type HostCallbacks, type Manifest } from '../playground/host/create-host';
import { memoryStorage } from '../playground/host/plugin-storage';
import type { ToSandbox, ToUi } from '../src/messages';

/** What something costs at the border between the plugin and the document. */
export interface Cost {
  readonly calls: number;
  /** Bytes to the plugin and from it. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

type Answer<T extends ToUi['type']> = Extract<ToUi, { type: T }>;

export interface Plugin {
  /** What `work` costs until the plugin posts a message of that type. Throws on a failure. */
  cost(answer: ToUi['type'], work: () => void): Promise<Cost>;
  /** That message itself. */
  answer<T extends ToUi['type']>(type: T, work: () => void): Promise<Answer<T>>;
  send(message: ToSandbox): void;
}

/** Runs the built `dist/code.js` over a document, open and ready. */
export async function runPlugin<T>(
  document: FigmaDocument,
  use: (plugin: Plugin) => Promise<T>,
): Promise<T> {
  let posted: (message: ToUi) => void = () => undefined;
  const until = <T extends ToUi['type']>(type: T) =>
    new Promise<Answer<T>>((resolve, reject) => {
      posted = (message) => {
        if (isAnswer(message, type)) resolve(message);
        if (message.type === 'failed') reject(new Error(`${message.failure} ${message.detail}`));
      };
    });
  const host = createHost({
    quickjs: await newQuickJSWASMModuleFromVariant(variant),
    document,
    manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest,
    code: readFileSync('dist/code.js', 'utf8'),
    ui: {},
    storage: memoryStorage(),
    callbacks: callbacks((message) => posted(message)),
  });
  const plugin: Plugin = {
    send: (message) => host.postToPlugin(message, 'null'),
    answer(type, work) {
      const answered = until(type);
      work();
      return answered;
    },
    async cost(answer, work) {
      const before = host.counts();
      const answered = until(answer);
      work();
      await answered;
      const after = host.counts();
      return {
        calls: after.total - before.total,
        bytesIn: after.bytesIn - before.bytesIn,
        bytesOut: after.bytesOut - before.bytesOut,
      };
    },
  };
  try {
    host.start('open');
    await plugin.cost('init', () => plugin.send({ type: 'ready', probe: new Uint8Array(8) }));
    return await use(plugin);
  } finally {
    // The answer is posted from within the plugin's own turn, which has to end first.
    await new Promise((resolve) => setImmediate(resolve));
    host.dispose();
  }
}

function isAnswer<T extends ToUi['type']>(message: ToUi, type: T): message is Answer<T> {
  return message.type === type;
}

function callbacks(onMessage: (message: ToUi) => void): HostCallbacks {
  const nothing = () => undefined;
  return {
    showUI: nothing,
    postToUi: (message) => onMessage(message as ToUi),
    resizeUi: nothing,
    repositionUi: nothing,
    setUiVisible: nothing,
    closeUi: nothing,
    notify: () => nothing,
    suggest: nothing,
    takeImage: (bytes) => bytes,
    openExternal: nothing,
    console: nothing,
    crashed: (error) => {
      throw error;
    },
    closed: nothing,
    viewport: {
      get: () => ({
        center: { x: 0, y: 0 },
        zoom: 1,
        bounds: { x: 0, y: 0, width: 800, height: 600 },
      }),
      set: nothing,
      scrollAndZoomIntoView: nothing,
    },
  };
}
