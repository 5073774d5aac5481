import type { Sink } from './permitted';

/** What a frame tells of itself: where it was seen, what was seen, and bytes as base64. */
export interface Sight {
  sink: Sink;
  text: string;
  bytes: string[];
}

declare global {
  interface Window {
    /** Of the test: hears a list of sights, as JSON. */
    tellWitness?: (sights: string) => void;
    /** Of the frame: one more sight. */
    sighted?: (sight: Sight) => void;
    /** Of the frame: tells at once what it has not told yet. */
    tellSights?: () => void;
  }
}

/** Each telling costs the machine more than all that is told in it. */
export const TELL_EVERY_MS = 150;

/**
 * Runs in every frame before anything else of it, so it stands on its own. It looks on and changes
 * nothing: what arrives by message, what enters the document, what is copied, measured or thrown.
 */
export function inFrame(tellEveryMs: number): void {
  // The frame between the two only hands on what they get.
  if (window !== window.top && window.name !== 'plugin') return;
  const told = new Set<string>();
  let untold: Sight[] = [];
  window.sighted = (sight) => {
    const seen = `${sight.sink} ${sight.text}`;
    // The same text again holds no other key.
    if (sight.bytes.length === 0 && told.has(seen)) return;
    told.add(seen);
    untold.push(sight);
  };
  window.tellSights = () => {
    if (untold.length > 0) window.tellWitness?.(JSON.stringify(untold));
    untold = [];
  };
  setInterval(window.tellSights, tellEveryMs);
  addEventListener('pagehide', window.tellSights);

  const tell = (sink: Sink, text: string, bytes: string[] = []) => {
    window.sighted?.({ sink, text, bytes });
  };
  const base64 = (view: Uint8Array) => {
    let binary = '';
    for (let at = 0; at < view.length; at += 0x8000)
      binary += String.fromCharCode(...view.subarray(at, at + 0x8000));
    return btoa(binary);
  };
  const pack = (value: unknown, bytes: string[]): string =>
    JSON.stringify([value], (_, item: unknown) => {
      if (!(item instanceof Uint8Array)) return item;
      bytes.push(base64(item));
      return `${String(item.length)} bytes`;
    });

  addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      const bytes: string[] = [];
      const text = pack(data, bytes);
      tell(window === window.top ? 'bridge from panel' : 'bridge to panel', text, bytes);
    },
    true,
  );

  new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'characterData') tell('DOM', target.nodeValue ?? '');
      if (type === 'attributes' && target instanceof Element && attributeName !== null)
        tell('DOM', `${attributeName}=${target.getAttribute(attributeName) ?? ''}`);
      for (const node of addedNodes) {
        // Scripts and styles are the bundle's own text.
        if (/^(SCRIPT|STYLE|HTML|HEAD|BODY)$/.test(node.nodeName)) continue;
        tell('DOM', node instanceof Element ? node.outerHTML : (node.nodeValue ?? ''));
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  addEventListener('copy', (event) => {
    const { target, clipboardData } = event;
    const own = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    const shown = own ? target.value : (getSelection()?.toString() ?? '');
    tell('clipboard', `${shown}\n${clipboardData?.getData('text/plain') ?? ''}`);
  });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // A mark's and a measure's detail is not in their own JSON.
      const detail: unknown = 'detail' in entry ? entry.detail : null;
      tell('performance', JSON.stringify([entry, detail]));
    }
  }).observe({ entryTypes: [...PerformanceObserver.supportedEntryTypes] });

  addEventListener('error', ({ message, error }: ErrorEvent) => {
    tell('errors', `${message}\n${error instanceof Error ? (error.stack ?? '') : ''}`);
  });
  addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
    tell(
      'errors',
      reason instanceof Error ? `${String(reason)}\n${reason.stack ?? ''}` : String(reason),
    );
  });
}
