import { signal } from '@preact/signals';
import {
  createHost,
  type Host,
  type Crossing,
  type Manifest,
  type Witness,
} from '../../host/create-host';
import { engine } from './engine';
import { opened } from './editor';
import { hostCallbacks } from './host-callbacks';
import { pageStorage } from './page-storage';
import { pluginWindow } from './plugin-window';
import { notices } from './notices';
import { report } from './problems';
import { loadPlugin } from './server';

/** The plugin's manifest; `null` until it is read. */
export const manifest = signal<Manifest | null>(null);
/** The run that is going on. */
export const running = signal<Host | null>(null);

/** They see all that crosses between the plugin's code and the editor. */
const witnesses = new Set<Witness>();

/** Returns the way out. */
export function witnessedBy(witness: Witness): () => void {
  witnesses.add(witness);
  return () => witnesses.delete(witness);
}

function witness(crossing: Crossing): 'go' | 'stop' {
  const words = [...witnesses].map((one) => one(crossing));
  if (!words.includes('stop')) return 'go';
  ended();
  return 'stop';
}

let lastCommand = '';
let lastRun = 0;

/** Runs a command; a plugin that is already open is told instead of started again. */
export async function runCommand(command: string): Promise<void> {
  lastCommand = command;
  if (running.value !== null) running.value.emit('run', { command });
  else await start((host) => host.start(command));
}

/** Starts the plugin to ask for a command's parameters, in place of one that is open. */
export async function queryPlugin(command: string): Promise<void> {
  closePlugin();
  lastCommand = command;
  await start((host) => host.startQuery());
}

/** Starts the plugin afresh, as built last. */
export async function reloadPlugin(): Promise<void> {
  const wasRunning = running.value !== null;
  closePlugin();
  if (wasRunning) await start((host) => host.start(lastCommand));
  else await readManifest();
}

export function closePlugin(): void {
  running.value?.close();
  ended();
}

/** As in a crash of the editor: the plugin is gone without a word to it. */
export function killPlugin(): void {
  running.value?.dispose();
  ended();
}

export async function readManifest(): Promise<void> {
  try {
    manifest.value = (await loadPlugin()).manifest;
  } catch (error) {
    report('code', `The plugin could not be read: ${String(error)}`);
  }
}

async function start(begin: (host: Host) => void): Promise<void> {
  const run = (lastRun += 1);
  try {
    const [plugin, quickjs] = await Promise.all([loadPlugin(), engine()]);
    const document = opened.value;
    if (document === null || run !== lastRun) return;
    manifest.value = plugin.manifest;
    const host = createHost({
      quickjs,
      document,
      manifest: plugin.manifest,
      code: plugin.code,
      ui: plugin.ui,
      storage: pageStorage(),
      witness,
      callbacks: hostCallbacks({
        toPlugin: (message) => host.postToPlugin(message, 'null'),
        drop: (dropped) => host.drop(dropped),
        ended: () => {
          if (running.value === host) ended();
        },
      }),
    });
    running.value = host;
    begin(host);
  } catch (error) {
    ended();
    report('code', error instanceof Error ? error.message : String(error));
  }
}

function ended(): void {
  lastRun += 1;
  running.value = null;
  pluginWindow.value = null;
  notices.value = notices.value.filter((notice) => Number.isFinite(notice.timeout));
}
