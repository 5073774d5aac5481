import { signal } from '@preact/signals';
import type { Theme } from '../../frame/theme-style';

export type Service = 'simulated' | 'real';

export const theme = signal<Theme>(
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
);
export const service = signal<Service>('simulated');
