import { tell } from '../bridge';

/** Selects a layer and brings it into view: what a press on its name does. */
export function showing(nodeId: string | null): (() => void) | null {
  return nodeId === null
    ? null
    : () => {
        tell({ type: 'show', nodeId });
      };
}

export function showImage(): void {
  tell({ type: 'show-image' });
}
