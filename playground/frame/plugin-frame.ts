import type { ToFrame } from './messages';
import { dataUrl, pluginDocument } from './plugin-document';

/** The plugin's own frame, of origin `null`. Messages for it wait until its document has loaded. */
export class PluginFrame {
  private frame: HTMLIFrameElement | null = null;
  private queue: { message: unknown; buffers: ArrayBuffer[] }[] | null = null;

  constructor(
    private readonly script: string,
    private readonly loaded: () => void,
  ) {}

  show(document_: Extract<ToFrame, { type: 'show' }>): void {
    this.close();
    const frame = document.createElement('iframe');
    frame.title = 'Plugin';
    frame.name = 'plugin';
    frame.sandbox.add('allow-scripts', 'allow-forms', 'allow-popups', 'allow-downloads');
    frame.src = dataUrl(
      pluginDocument({ ...document_, fonts: `${location.origin}/webfont/` }, this.script),
    );
    frame.addEventListener('load', () => {
      if (this.frame !== frame) return;
      const waiting = this.queue ?? [];
      this.queue = null;
      for (const { message, buffers } of waiting) this.post(message, buffers);
      this.loaded();
    });
    this.frame = frame;
    this.queue = [];
    document.body.append(frame);
  }

  close(): void {
    this.frame?.remove();
    this.frame = null;
    this.queue = null;
  }

  is(source: MessageEventSource | null): boolean {
    return this.frame !== null && source === this.frame.contentWindow;
  }

  post(message: unknown, buffers: ArrayBuffer[]): void {
    if (this.queue !== null) this.queue.push({ message, buffers });
    else this.frame?.contentWindow?.postMessage(message, '*', buffers);
  }
}
