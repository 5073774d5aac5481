import type { QuickJSWASMModule } from 'quickjs-emscripten';
import type { FigmaDocument } from '../document/figma-document';
import type { HostCallbacks } from './host-callbacks';
import type { HostCounts } from './host-counts';
import type { Manifest } from './manifest';
import type { PluginStorage } from './plugin-storage';

export interface HostOptions {
  /** A loaded engine: `newQuickJSWASMModuleFromVariant(…)` with the release-sync variant. */
  quickjs: QuickJSWASMModule;
  document: FigmaDocument;
  manifest: Manifest;
  /** The built `dist/code.js`. */
  code: string;
  /** The plugin's `__html__`, or its `__uiFiles__` where the manifest names several. */
  ui: string | Record<string, string>;
  storage: PluginStorage;
  callbacks: HostCallbacks;
  limits?: Partial<HostLimits>;
  witness?: Witness;
}

/** One thing that is about to cross between the plugin's code and the editor. */
export interface Crossing {
  /** `call`: out of the plugin's code. `letter`: into it, with a message, a timer or an answer. */
  kind: 'call' | 'letter';
  /** Member of a call, `figma.createImage`; kind of a letter, `message`. */
  name: string;
  /** Arguments or letter as JSON; bytes beside it. */
  json: string;
  buffers: readonly Uint8Array[];
}

/** Sees every crossing. `stop`: it does not happen, and the plugin's code is gone without a word. */
export type Witness = (crossing: Crossing) => 'go' | 'stop';

export interface HostLimits {
  /** Longest uninterrupted run of plugin code, in milliseconds. */
  runMs: number;
  /** Rough: the engine refuses any one block above it, and counts only the overhead of smaller ones. */
  memoryBytes: number;
  /** The engine's own stack; about 200 bytes a call. Much above 128 kB the browser's gives out first. */
  stackBytes: number;
}

export interface HostEvents {
  /** A menu command or relaunch button while the plugin is already open, or the end of query mode. */
  run: { command: string; parameters?: Record<string, unknown> };
}

export interface ParameterInput {
  /** Of the parameter that is being entered. */
  key: string;
  query: string;
  /** Those entered before it. */
  parameters: Record<string, unknown>;
  /** As in the manifest. */
  allowFreeform: boolean;
}

/** Something the plugin's window let go of over the canvas. */
export interface Dropped {
  /** Canvas coordinates. */
  x: number;
  y: number;
  items: { type: string; data: string }[];
  /** Whatever the window gave with it. */
  dropMetadata?: unknown;
}

/** One run of a plugin, from its start to its end. */
export interface Host {
  /** Runs the plugin's code, once. `command` is `''` when there is no menu. */
  start(command: string, parameters?: Record<string, unknown>): void;
  /**
   * Runs the plugin's code in query mode: it may read and suggest, neither write nor show anything.
   * `emit('run')` ends it. Typings say nothing of `figma.command` meanwhile, so it is empty.
   */
  startQuery(): void;
  /** One keystroke in the quick actions; what was suggested before no longer counts. */
  type(input: ParameterInput): void;
  /**
   * The `pluginMessage` its window has posted; `origin` is `'null'` for a `data:` frame.
   * Throws, in Figma's manner, on what Figma does not carry.
   */
  postToPlugin(message: unknown, origin: string): void;
  emit<K extends keyof HostEvents>(event: K, payload: HostEvents[K]): void;
  /** Throws, in Figma's manner, on what Figma does not carry. */
  drop(dropped: Dropped): void;
  /** The designer closes the plugin: its `close` handlers run, then everything of it is gone. */
  close(): void;
  /** Takes the plugin away without a word to it. */
  dispose(): void;
  readonly closed: boolean;
  counts(): HostCounts;
}
