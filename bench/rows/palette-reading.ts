import { readFileSync } from 'node:fs';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten';
import type { FigmaDocument } from '../../playground/document/figma-document';
import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openSample } from '../../playground/document/open';
import { createHost, type HostCallbacks, type Manifest } from '../../playground/host/create-host';
import { memoryStorage } from '../../playground/host/plugin-storage';
import type { ToSandbox, ToUi } from '../../src/messages';

/** What one reading of the selection costs at the border between the plugin and the document. */
export interface ReadingCost {
  readonly layers: number;
  readonly calls: number;
  /** Bytes to the plugin and from it. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Reads one selected frame with so many layers in it, by the built `dist/code.js`. */
export async function readingCost(layers: number): Promise<ReadingCost> {
  const document = await openSample(createNodeEnvironment());
  document.selection = [frameOf(document, layers)];

  let answered: (message: ToUi) => void = () => undefined;
  const answer = (type: ToUi['type']) =>
    new Promise<void>((resolve, reject) => {
      answered = (message) => {
        if (message.type === type) resolve();
        if (message.type === 'failed') reject(new Error(message.detail));
      };
    });
  const host = createHost({
    quickjs: await newQuickJSWASMModuleFromVariant(variant),
    document,
    manifest: JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest,
    code: readFileSync('dist/code.js', 'utf8'),
    uiHtml: '',
    storage: memoryStorage(),
    callbacks: callbacks((message) => answered(message)),
  });
  try {
    host.start('open');
    const send = (message: ToSandbox) => host.postToPlugin(message, 'null');
    const ready = answer('init');
    send({ type: 'ready', probe: new Uint8Array(8) });
    await ready;
    const before = host.counts();
    const read = answer('reading');
    send({ type: 'read', id: 1 });
    await read;
    const after = host.counts();
    return {
      layers,
      calls: after.total - before.total,
      bytesIn: after.bytesIn - before.bytesIn,
      bytesOut: after.bytesOut - before.bytesOut,
    };
  } finally {
    // The answer is posted from within the plugin's own turn, which has to end first.
    await new Promise((resolve) => setImmediate(resolve));
    host.dispose();
  }
}

const IN_ONE_FRAME = 100;

/** A grid of small rectangles in twelve colours, a hundred to a frame, as real files are nested. */
function frameOf(document: FigmaDocument, layers: number): string {
  const whole = document.create('FRAME');
  const rows = Math.ceil(layers / IN_ONE_FRAME);
  document.resize(whole, IN_ONE_FRAME * 10, rows * 10);
  for (let row = 0; row < rows; row++) {
    const frame = document.create('FRAME');
    document.insertChild(whole, null, frame);
    document.resize(frame, IN_ONE_FRAME * 10, 10);
    document.set(frame, 'y', row * 10);
    const columns = Math.min(IN_ONE_FRAME, layers - row * IN_ONE_FRAME);
    for (let column = 0; column < columns; column++) {
      const id = document.create('RECTANGLE');
      document.insertChild(frame, null, id);
      document.resize(id, 8, 8);
      document.set(id, 'x', column * 10);
      const color = { r: (column % 4) / 3, g: (column % 3) / 2, b: 0.5 };
      document.set(id, 'fills', [{ type: 'SOLID', color }]);
    }
  }
  return whole;
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
