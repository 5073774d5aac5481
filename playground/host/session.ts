import type { FigmaDocument } from '../document/figma-document';
import { FigmaError } from '../document/figma-document';
import { Ref } from './codec';
import type { HostCallbacks } from './host-callbacks';
import type { Manifest } from './manifest';
import type { PluginStorage } from './plugin-storage';

/** What one run of a plugin has done so far, as the operations see it. */
export interface Session {
  readonly document: FigmaDocument;
  readonly manifest: Manifest;
  readonly storage: PluginStorage;
  readonly callbacks: HostCallbacks;
  readonly timers: Map<number, () => void>;
  readonly notices: Map<number, () => void>;
  readonly loadedPages: Set<string>;
  allPagesLoaded: boolean;
  readonly watchedPages: Set<string>;
  /** `family style`. */
  readonly loadedFonts: Set<string>;
  skipInvisible: boolean;
  uiOpen: boolean;
  /** The keystroke whose suggestions are awaited; `null` outside query mode. */
  query: { readonly ticket: number; readonly freeform: boolean } | null;
  /** Calls the plugin in a later turn. */
  deliver(letter: Letter): void;
  /** Ends the plugin. */
  finish(message: string | null): void;
}

/** What the prelude's `receive` understands, bytes aside. */
type Letter =
  | { kind: 'timer'; id: number }
  | { kind: 'notice-pressed'; id: number }
  | { kind: 'notice-gone'; id: number; reason: 'timeout' | 'dismiss' }
  | { kind: 'event'; type: 'selectionchange' | 'currentpagechange' };

export function isDynamicPage(session: Session): boolean {
  return session.manifest.documentAccess === 'dynamic-page';
}

/** Throws when the node is gone. */
export function typeOfNode(session: Session, id: string): string {
  const type = session.document.typeOf(id);
  if (type !== null) return type;
  const what = id.startsWith('I') ? 'node (instance sublayer or table cell)' : 'node';
  throw new FigmaError(`The ${what} with id "${id}" does not exist`);
}

export function nodeRef(session: Session, id: string): Ref {
  return new Ref('node', id, typeOfNode(session, id));
}
