import { signal } from '@preact/signals-core';

/** Pictures taken out of sight, oldest first, by their ids. Nothing of them is lost. */
export const discarded = signal<readonly string[]>([]);

export function discard(id: string): void {
  discarded.value = [...discarded.value, id];
}

export function bringBackLast(): void {
  discarded.value = discarded.value.slice(0, -1);
}
