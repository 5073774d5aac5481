import { signal } from '@preact/signals';

export interface AskedRequest {
  method: string;
  /** As the plugin asked for it, before any rewriting. */
  url: string;
}

/** Every `fetch` of the plugin's window, oldest first. */
export const asked = signal<AskedRequest[]>([]);
