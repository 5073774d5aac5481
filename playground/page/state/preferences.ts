import { signal } from '@preact/signals';
import type { Theme } from '../../frame/theme-style';

export type Service = 'simulated' | 'real';

export const theme = signal<Theme>(
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
);
/** Whether PNGs that say they are sRGB may say so in the document. */
export const srgbTold = signal(true);
export const service = signal<Service>('simulated');
