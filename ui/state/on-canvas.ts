import { signal } from '@preact/signals-core';

interface Shown {
  readonly nodeId: string;
  readonly imageHash: string | null;
}

/** Hash of Limn's picture that each layer shows now, by the layer's id; `null` for none. */
export const onCanvas = signal<ReadonlyMap<string, string | null>>(new Map());

/** What was shown last, while undoing on the canvas takes back just that. */
export const lastShown = signal<Shown | null>(null);

export function nowShown(layers: readonly Shown[]): void {
  const shown = new Map(onCanvas.value);
  for (const { nodeId, imageHash } of layers) shown.set(nodeId, imageHash);
  onCanvas.value = shown;
}
