import { signal } from '@preact/signals';
import type { Suggested } from '../../host/host-callbacks';

/** The plugin's answer to what is typed in the quick actions; `null` until it has one. */
export const suggested = signal<Suggested | null>(null);
