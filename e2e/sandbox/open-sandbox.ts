import variant from '@jitl/quickjs-wasmfile-release-sync';
import { build } from 'esbuild';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten';
import { SANDBOX_BUILD } from '../../build/bundle-script';
import type { FigmaDocument } from '../../playground/document/figma-document';
import { createHost, type Host } from '../../playground/host/create-host';
import type { Manifest } from '../../playground/host/manifest';
import { memoryStorage, type PluginStorage } from '../../playground/host/plugin-storage';
import manifest from '../../manifest.json';
import type { ToSandbox, ToUi } from '../../src/messages';
import { parseToUi } from '../../src/to-ui';

type Answered = Extract<ToUi, { id: number }>;
type Asking = Extract<ToSandbox, { id: number }>;
/** Each kind of message without the id, which is the sandbox's business here. */
type Question = Asking extends infer A ? (A extends Asking ? Omit<A, 'id'> : never) : never;

/** The document half of the plugin, as built, on a document, with the test as its other half. */
export interface Sandbox {
  readonly document: FigmaDocument;
  readonly host: Host;
  /** All that was told without being asked. */
  readonly news: ToUi[];
  ask(question: Question): Promise<Answered>;
  tell(message: ToSandbox): void;
  /** Waits for news of this kind. */
  hear<T extends ToUi['type']>(type: T): Promise<Extract<ToUi, { type: T }>>;
  close(): void;
}

const engine = newQuickJSWASMModuleFromVariant(variant);
const code = build({ ...SANDBOX_BUILD, entryPoints: ['code.ts'], write: false }).then(
  ({ outputFiles }) => outputFiles[0]?.text ?? '',
);

export async function openSandbox(
  document: FigmaDocument,
  storage: PluginStorage = memoryStorage(),
): Promise<Sandbox> {
  const answers = new Map<number, Answered>();
  const news: ToUi[] = [];
  const failures: string[] = [];
  let asked = 0;
  const host = createHost({
    quickjs: await engine,
    document,
    manifest: manifest as Manifest,
    code: await code,
    ui: { panel: '<p>ui</p>', pixels: '', later: '' },
    storage,
    callbacks: {
      showUI: () => undefined,
      postToUi(raw) {
        const message = parseToUi(raw);
        if (!message) failures.push(`No message of the protocol: ${JSON.stringify(raw)}`);
        else if ('id' in message) answers.set(message.id, message);
        else news.push(message);
      },
      resizeUi: () => undefined,
      repositionUi: () => undefined,
      setUiVisible: () => undefined,
      closeUi: () => undefined,
      notify: () => () => undefined,
      suggest: () => undefined,
      takeImage: (bytes) => bytes,
      openExternal: () => undefined,
      console: (level, text) => void failures.push(`${level} ${text}`),
      crashed: (error) => void failures.push(String(error)),
      closed: () => undefined,
      viewport: {
        get: () => ({
          center: { x: 5_000, y: 5_000 },
          zoom: 1,
          bounds: { x: 0, y: 0, width: 1, height: 1 },
        }),
        set: () => undefined,
        scrollAndZoomIntoView: () => undefined,
      },
    },
  });
  host.start('open');

  async function until<T>(look: () => T | undefined): Promise<T> {
    for (let turn = 0; turn < 2_000; turn += 1) {
      if (failures.length > 0) throw new Error(failures.join('\n'));
      const found = look();
      if (found !== undefined) return found;
      await new Promise((next) => setTimeout(next, 5));
    }
    throw new Error('Nothing came.');
  }

  const sandbox: Sandbox = {
    document,
    host,
    news,
    ask(question) {
      asked += 1;
      const id = asked;
      host.postToPlugin({ ...question, id }, 'null');
      return until(() => answers.get(id));
    },
    tell: (message) => host.postToPlugin(message, 'null'),
    async hear(type) {
      const isWanted = (message: ToUi): message is Extract<ToUi, { type: typeof type }> =>
        message.type === type;
      return until(() => news.find(isWanted));
    },
    close: () => host.close(),
  };
  sandbox.tell({ type: 'ready', probe: new Uint8Array(4) });
  await sandbox.hear('init');
  return sandbox;
}
