import type { Rect } from '../document/figma-document';

export interface Point {
  x: number;
  y: number;
}

/** As the plugin asked for it, Figma's defaults filled in. Sizes in CSS pixels. */
export interface UiOptions {
  visible: boolean;
  /** At least 70. */
  width: number;
  /** At least 0. */
  height: number;
  title: string;
  /** Canvas coordinates of the top left corner; `null`: where the window was last, or the middle. */
  position: Point | null;
  themeColors: boolean;
}

export interface Notice {
  /** At most 100 characters. */
  message: string;
  /** Milliseconds; `Infinity` until the plugin closes. */
  timeout: number;
  error: boolean;
  /** `press` is to be called on a click; the host then closes the notice unless the plugin objects. */
  button: { text: string; press: () => void } | null;
  /** To be called when the notice goes away by itself or by the designer. */
  gone: (reason: 'timeout' | 'dismiss') => void;
}

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error' | 'clear';

export interface Viewport {
  /** Canvas coordinates. */
  center: Point;
  zoom: number;
  /** Visible part of the canvas, in canvas coordinates. */
  bounds: Rect;
}

/** What the quick actions show below the words typed there. */
export type Suggested =
  | { readonly kind: 'suggestions'; readonly list: readonly Suggestion[] }
  /** Nothing can be chosen until the words change. */
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'loading'; readonly message: string };

export interface Suggestion {
  readonly name: string;
  /** The value of the parameter when it is chosen. */
  readonly data: unknown;
}

/** What the editor around the document does for a plugin. The page draws it; the host only asks. */
export interface HostCallbacks {
  /** A new window; the one before, if any, has been closed. */
  showUI(html: string, options: UiOptions): void;
  /** To be kept until the frame has loaded, then delivered in order as `{ pluginMessage: message }`. */
  postToUi(message: unknown, origin: string): void;
  resizeUi(width: number, height: number): void;
  repositionUi(x: number, y: number): void;
  /** `false` hides the window; its frame keeps running. */
  setUiVisible(visible: boolean): void;
  closeUi(): void;
  /** Returns what takes the notice away. */
  notify(notice: Notice): () => void;
  /** The plugin's answer to the newest keystroke in the quick actions; it may change its mind. */
  suggest(suggested: Suggested): void;
  /** The bytes of a new image as the document is to have them. */
  takeImage(bytes: Uint8Array): Uint8Array;
  openExternal(url: string): void;
  console(level: ConsoleLevel, text: string): void;
  /** The plugin broke in a way Figma ends it for: it could not start, ran too long or out of memory. */
  crashed(error: Error): void;
  /** The plugin is over, by its own wish or the designer's. Its window has been closed before. */
  closed(message: string | null): void;
  viewport: {
    get(): Viewport;
    set(change: { center?: Point; zoom?: number }): void;
    scrollAndZoomIntoView(nodeIds: string[]): void;
  };
}
