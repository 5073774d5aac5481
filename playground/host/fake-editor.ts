import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten';
import type { Host, HostOptions, Notice, Suggested, UiOptions } from './create-host';
import { createHost } from './create-host';
import { type FakeDocument, fakeDocument } from './fake-document';
import { memoryStorage } from './plugin-storage';
import { createTaskQueue } from './task-queue';

/** Everything an editor is told, and a way to let the plugin's turns pass. */
export interface FakeEditor {
  host: Host;
  document: FakeDocument;
  /** What the plugin has printed: `level text`. */
  printed: string[];
  posted: unknown[];
  /** Everything else, in order, e.g. `closed null`. */
  told: string[];
  shown: { html: string; options: UiOptions }[];
  suggested: Suggested[];
  notices: (Notice & { gone: Notice['gone'] })[];
  /** Lets everything but timers come round. */
  settle(): Promise<void>;
}

const turns = createTaskQueue();
const engine = newQuickJSWASMModuleFromVariant(variant);

/** Starts `code` as a plugin over a fake document. */
export async function runPlugin(
  code: string,
  change: Partial<Omit<HostOptions, 'document'>> & {
    document?: FakeDocument;
    command?: string;
    /** `query`: its parameters are being entered. */
    mode?: 'query';
  } = {},
): Promise<FakeEditor> {
  const document = change.document ?? fakeDocument();
  const editor: Omit<FakeEditor, 'host'> = {
    document,
    printed: [],
    posted: [],
    told: [],
    shown: [],
    suggested: [],
    notices: [],
    async settle() {
      for (let turn = 0; turn < 20; turn++) await new Promise<void>((next) => turns.add(next));
    },
  };
  const tell = (text: string) => void editor.told.push(text);
  const host = createHost({
    quickjs: await engine,
    manifest: {
      name: 'Fake',
      id: '42',
      api: '1.0.0',
      main: 'code.js',
      editorType: ['figma'],
      documentAccess: 'dynamic-page',
      networkAccess: { allowedDomains: ['https://openrouter.ai'] },
      relaunchButtons: [{ command: 'open', name: 'Open' }],
    },
    ui: '<p>ui</p>',
    storage: memoryStorage(),
    callbacks: {
      showUI: (html, options) => void editor.shown.push({ html, options }),
      postToUi: (message) => void editor.posted.push(message),
      resizeUi: (width, height) => tell(`resizeUi ${width} ${height}`),
      repositionUi: (x, y) => tell(`repositionUi ${x} ${y}`),
      setUiVisible: (visible) => tell(`setUiVisible ${visible}`),
      closeUi: () => tell('closeUi'),
      notify(notice) {
        editor.notices.push(notice);
        return () => tell(`notice taken away: ${notice.message}`);
      },
      suggest: (suggested) => void editor.suggested.push(suggested),
      takeImage: (bytes) => bytes,
      openExternal: (url) => tell(`openExternal ${url}`),
      console: (level, text) => void editor.printed.push(`${level} ${text}`),
      crashed: (error) => tell(`crashed ${error.name}: ${error.message}`),
      closed: (message) => tell(`closed ${message}`),
      viewport: {
        get: () => ({
          center: { x: 1, y: 2 },
          zoom: 0.5,
          bounds: { x: 0, y: 0, width: 20, height: 10 },
        }),
        set: (change) => tell(`viewport ${JSON.stringify(change)}`),
        scrollAndZoomIntoView: (ids) => tell(`into view ${ids.join(' ')}`),
      },
    },
    ...change,
    document,
    code,
  });
  if (change.mode === 'query') host.startQuery();
  else host.start(change.command ?? '');
  await editor.settle();
  return { ...editor, host };
}

/** What an expression evaluates to in the plugin, printed; what it throws, as `name: message`. */
export async function evaluate(
  expression: string,
  change: Parameters<typeof runPlugin>[1] = {},
): Promise<string> {
  const editor = await runPlugin(
    `(async () => { console.log(await (${expression})); })()
      .catch((error) => console.log(error.name + ': ' + error.message));`,
    change,
  );
  editor.host.dispose();
  return editor.printed.map((line) => line.replace(/^log /, '')).join('\n');
}
