import type { Selection } from '../layer';
import { describeSelection } from './describe-selection';

/** A drag over the canvas changes the selection many times; the panel needs the last one. */
const QUIET_MS = 150;

export interface Selections {
  /** Of the selection as it is now, announced or not. */
  revision: () => number;
  current: () => Selection;
}

export function announceSelections(announce: (selection: Selection) => void): Selections {
  let revision = 0;
  let timer: number | undefined;
  const current = () => describeSelection(revision);

  figma.on('selectionchange', () => {
    revision += 1;
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(() => {
      announce(current());
    }, QUIET_MS);
  });
  return { revision: () => revision, current };
}
