import { FigmaError } from '../document/figma-document';
import { packMessage, packReply } from './codec';
import { createCounter } from './create-counter';
import { type Call, countedAs, dispatch, dispatchLater, readCall } from './dispatch';
import { dropEvent } from './drop-event';
import { followDocument } from './follow-document';
import type { Crossing, Host, HostLimits, HostOptions } from './host';
import { looksLikeDynamicImport } from './looks-like-dynamic-import';
import { createMachine } from './machine';
import type { Session } from './session';
import { isDynamicPage } from './session';
import { createTaskQueue } from './task-queue';

export type * from './host';
export type * from './host-callbacks';
export type * from './host-counts';
export type * from './manifest';
export type * from './plugin-storage';

/** What a call is answered once the plugin is gone. */
const GONE = {
  json: JSON.stringify({ error: { name: 'Error', message: 'The plugin is gone' } }),
  buffers: [],
};

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
  let stopped = false;

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
    query: null,
    deliver: (letter) => post(letter),
    finish,
  };

  const machine = createMachine(
    options.quickjs,
    { ...LIMITS, ...options.limits },
    {
      now(member, json, buffers) {
        if (!passes('call', member, json, buffers)) return GONE;
        const reply = dispatch(session, called(member, json, buffers));
        const text = JSON.stringify(reply.tree);
        counter.into(text, reply.buffers);
        return { json: text, buffers: reply.buffers };
      },
      later(ticket, member, json, buffers) {
        if (!passes('call', member, json, buffers)) return;
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
      ...(typeof options.ui === 'string' ? { html: options.ui } : { uiFiles: options.ui }),
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

  /** Whether it happens; a plugin that is stopped here goes as in a crash of the editor. */
  function passes(kind: Crossing['kind'], name: string, json: string, buffers: Uint8Array[]) {
    if (stopped) return false;
    if (options.witness?.({ kind, name, json, buffers }) !== 'stop') return true;
    stopped = true;
    release();
    return false;
  }

  /** One turn of the plugin, now. */
  function enter(
    letter: object,
    buffers: Uint8Array[] = [],
    jobs: 'run-jobs' | 'drop-jobs' = 'run-jobs',
  ) {
    if (closed) return;
    const json = JSON.stringify(letter);
    if (!passes('letter', 'kind' in letter ? String(letter.kind) : '', json, buffers)) return;
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

  /** Whether it ran. */
  function runCode(command: string): boolean {
    document.commitUndo();
    try {
      const line = looksLikeDynamicImport(options.code);
      if (line !== null) {
        throw new SyntaxError(`possible import expression rejected around line ${line}`);
      }
      machine.start(command, options.code);
      return true;
    } catch (error) {
      crash(error);
      return false;
    }
  }

  return {
    start(command, parameters) {
      const run = packReply(parameters === undefined ? { command } : { command, parameters });
      if (runCode(command)) post({ kind: 'run', run: run.tree }, run.buffers);
    },
    startQuery() {
      session.query = { ticket: 0, freeform: false };
      runCode('');
    },
    type({ allowFreeform, ...input }) {
      const ticket = (session.query?.ticket ?? 0) + 1;
      session.query = { ticket, freeform: allowFreeform };
      const { tree, buffers } = packReply(input);
      post({ kind: 'input', ticket, input: tree }, buffers);
    },
    postToPlugin(message, origin) {
      const { tree, buffers } = packFromUi(message);
      // Copies: the window may change its bytes before the turn comes.
      const copies = buffers.map((bytes) => bytes.slice());
      post({ kind: 'message', message: tree, origin }, copies);
    },
    drop(dropped) {
      const { tree, buffers } = packFromUi(dropEvent(document, dropped));
      post({ kind: 'drop', event: tree }, buffers);
    },
    emit(event, payload) {
      session.query = null;
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
