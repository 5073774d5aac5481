import { signal } from '@preact/signals-core';

/** Pictures that outlive this window as things are, by name, and whether on this page. */
export const kept = signal<ReadonlyMap<string, boolean>>(new Map());

export function nowKept(name: string, onPage: boolean): void {
  kept.value = new Map(kept.value).set(name, onPage);
}

export function keptNoMore(names: readonly string[]): void {
  kept.value = new Map([...kept.value].filter(([name]) => !names.includes(name)));
}
