import type { QuickJSWASMModule } from 'quickjs-emscripten';
import type { FigmaDocument } from '../document/figma-document';
import { FigmaError } from '../document/figma-document';
import { packMessage, packReply } from './codec';
import { createCounter } from './create-counter';
import { type Call, countedAs, dispatch, dispatchLater, readCall } from './dispatch';
import { followDocument } from './follow-document';
import type { HostCallbacks } from './host-callbacks';
import type { HostCounts } from './host-counts';
import { looksLikeDynamicImport } from './looks-like-dynamic-import';
import { createMachine } from './machine';
import type { Manifest } from './manifest';
import type { PluginStorage } from './plugin-storage';
import type { Session } from './session';
import { isDynamicPage } from './session';
import { createTaskQueue } from './task-queue';

export type * from './host-callbacks';
export type * from './host-counts';
export type * from './manifest';
export type * from './plugin-storage';

export interface HostOptions {
  /** A loaded engine: `newQuickJSWASMModuleFromVariant(…)` with the release-sync variant. */
  quickjs: QuickJSWASMModule;
  document: FigmaDocument;
  manifest: Manifest;
  /** The built `dist/code.js`. */
  code: string;
  /** The built `dist/ui.html`, the plugin's `__html__`. */
  uiHtml: string;
  storage: PluginStorage;
  callbacks: HostCallbacks;
  limits?: Partial<HostLimits>;
}

export interface HostLimits {
  /** Longest uninterrupted run of plugin code, in milliseconds. */
  runMs: number;
  /** Rough: the engine refuses any one block above it, and counts only the overhead of smaller ones. */
  memoryBytes: number;
  /** The engine's own stack; about 200 bytes a call. Much above 128 kB the browser's gives out first. */
  stackBytes: number;
}

export interface HostEvents {
  /** A menu command or relaunch button while the plugin is already open. */
  run: { command: string; parameters?: Record<string, unknown> };
}

/** One run of a plugin, from its start to its end. */
export interface Host {
  /** Runs the plugin's code, once. `command` is `''` when there is no menu. */
  start(command: string, parameters?: Record<string, unknown>): void;
  /**
   * The `pluginMessage` its window has posted; `origin` is `'null'` for a `data:` frame.
   * Throws, in Figma's manner, on what Figma does not carry.
   */
  postToPlugin(message: unknown, origin: string): void;
  emit<K extends keyof HostEvents>(event: K, payload: HostEvents[K]): void;
  /** The designer closes the plugin: its `close` handlers run, then everything of it is gone. */
  close(): void;
  /** Takes the plugin away without a word to it. */
  dispose(): void;
  readonly closed: boolean;
  counts(): HostCounts;
}

const LIMITS: HostLimits = {
  runMs: 20_000,
  memoryBytes: 64 * 1024 * 1024,
  stackBytes: 128 * 1024,
};

/** Selection, page and node events come from the document by themselves. */
export function createHost(options: HostOptions): Host {
  const { document, manifest, callbacks, storage } = options;
  const tasks = createTaskQueue();
  const counter = createCounter();
  let closed = false;

  const session: Session = {
    document,
    manifest,
    callbacks,
    storage,
    timers: new Map(),
    notices: new Map(),
    loadedPages: new Set([document.currentPageId]),
    allPagesLoaded: false,
    watchedPages: new Set(),
    loadedFonts: new Set(),
    skipInvisible: false,
    uiOpen: false,
    deliver: (letter) => post(letter),
    finish,
  };

  const machine = createMachine(
    options.quickjs,
    { ...LIMITS, ...options.limits },
    {
      now(member, json, buffers) {
        const reply = dispatch(session, called(member, json, buffers));
        const text = JSON.stringify(reply.tree);
        counter.into(text, reply.buffers);
        return { json: text, buffers: reply.buffers };
      },
      later(ticket, member, json, buffers) {
        const frozen = !member.startsWith('figma.clientStorage.');
        void dispatchLater(session, called(member, json, buffers)).then((reply) =>
          post({ kind: 'settle', ticket, reply: reply.tree, frozen }, reply.buffers),
        );
      },
    },
    {
      dynamicPage: isDynamicPage(session),
      pluginId: manifest.id ?? '',
      hasPluginId: manifest.id !== undefined,
      apiVersion: manifest.api,
      html: options.uiHtml,
    },
  );
  const unfollow = followDocument(session, (task) => tasks.add(task), {
    event: (type) => enter({ kind: 'event', type }),
    nodechange(pageId, changes) {
      const { tree, buffers } = packReply(changes);
      enter({ kind: 'nodechange', pageId, changes: tree }, buffers);
    },
  });

  function called(member: string, json: string, buffers: Uint8Array[]): Call {
    const call = readCall(member, json, buffers);
    counter.call(countedAs(call));
    counter.outOf(json, buffers);
    return call;
  }

  /** One turn of the plugin, now. */
  function enter(
    letter: object,
    buffers: Uint8Array[] = [],
    jobs: 'run-jobs' | 'drop-jobs' = 'run-jobs',
  ) {
    if (closed) return;
    const json = JSON.stringify(letter);
    counter.into(json, buffers);
    try {
      machine.receive(json, buffers, jobs);
    } catch (error) {
      crash(error);
    }
  }

  /** One turn of the plugin, later. */
  function post(letter: object, buffers: Uint8Array[] = []) {
    if (!closed) tasks.add(() => enter(letter, buffers));
  }

  function crash(error: unknown) {
    if (closed) return;
    callbacks.crashed(error instanceof Error ? error : new Error(String(error)));
    finish(null);
  }

  function finish(message: string | null) {
    if (closed) return;
    release();
    document.commitUndo();
    if (session.uiOpen) callbacks.closeUi();
    callbacks.closed(message);
  }

  function release() {
    closed = true;
    unfollow();
    tasks.dispose();
    for (const stop of session.timers.values()) stop();
    for (const takeAway of session.notices.values()) takeAway();
    machine.dispose();
  }

  return {
    start(command, parameters) {
      document.commitUndo();
      const run = packReply(parameters === undefined ? { command } : { command, parameters });
      const line = looksLikeDynamicImport(options.code);
      if (line !== null) {
        const error = new SyntaxError(`possible import expression rejected around line ${line}`);
        return crash(error);
      }
      try {
        machine.start(command, options.code);
      } catch (error) {
        return crash(error);
      }
      post({ kind: 'run', run: run.tree }, run.buffers);
    },
    postToPlugin(message, origin) {
      const { tree, buffers } = packFromUi(message);
      // Copies: the window may change its bytes before the turn comes.
      const copies = buffers.map((bytes) => bytes.slice());
      post({ kind: 'message', message: tree, origin }, copies);
    },
    emit(event, payload) {
      const run = packReply(payload);
      post({ kind: event, run: run.tree }, run.buffers);
    },
    close() {
      // Asked for in the middle of the plugin's own turn, it comes after that turn.
      if (machine.busy) return tasks.add(() => this.close());
      enter({ kind: 'close' }, [], 'drop-jobs');
      finish(null);
    },
    dispose() {
      if (!closed) release();
    },
    get closed() {
      return closed;
    },
    counts: () => counter.counts(),
  };
}

function packFromUi(message: unknown) {
  try {
    return packMessage(message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FigmaError(`in postMessage: ${reason}`);
  }
}
