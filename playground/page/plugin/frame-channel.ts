import type { FromFrame, Rewrite, ToFrame } from '../../frame/messages';
import type { Theme } from '../../frame/theme-style';

export interface FrameEvents {
  message(message: unknown): void;
  drop(drop: unknown): void;
  asked(request: { method: string; url: string }): void;
  refused(reason: string): void;
  error(text: string): void;
  loaded(): void;
}

/** The page's end of the line to one plugin frame. What is sent before the frame listens waits. */
export class FrameChannel {
  private frame: HTMLIFrameElement | null = null;
  private waiting: ToFrame[] | null = [];

  constructor(
    readonly origin: string,
    private readonly events: FrameEvents,
  ) {}

  show(html: string, theme: Theme | null, rewrite: Rewrite | null): void {
    this.send({ to: 'frame', type: 'show', html, theme, rewrite });
  }

  post(message: unknown): void {
    this.send({ to: 'frame', type: 'message', message });
  }

  setTheme(theme: Theme): void {
    this.send({ to: 'frame', type: 'theme', theme });
  }

  /** Listens to this frame; returns the way out. */
  attach(frame: HTMLIFrameElement): () => void {
    const listen = (event: MessageEvent<unknown>) => {
      if (event.source !== frame.contentWindow || event.origin !== this.origin) return;
      this.receive(event.data as FromFrame);
    };
    this.frame = frame;
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
      this.frame = null;
    };
  }

  private receive(message: FromFrame): void {
    switch (message.type) {
      case 'ready': {
        const waiting = this.waiting ?? [];
        this.waiting = null;
        for (const early of waiting) this.send(early);
        return;
      }
      case 'loaded':
        return this.events.loaded();
      case 'message':
        return this.events.message(message.message);
      case 'drop':
        return this.events.drop(message.drop);
      case 'refused':
        return this.events.refused(message.reason);
      case 'asked':
        return this.events.asked({ method: message.method, url: message.url });
      case 'error':
        return this.events.error(message.text);
    }
  }

  private send(message: ToFrame): void {
    if (this.waiting !== null) this.waiting.push(message);
    else this.frame?.contentWindow?.postMessage(message, this.origin);
  }
}
