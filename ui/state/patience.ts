/** A render that took longer is felt as a stop of the editor. */
const TOO_LONG_MS = 250;

/** Remembers from how much on a selection is slow to draw, so that the next one waits to be asked. */
export function createPatience() {
  let slowFrom = Infinity;
  return {
    /** `size` grows with what is selected, e.g. its number of paints. */
    waits: (size: number): boolean => size >= slowFrom,
    /** One that was overtaken says how slow it was, but never that it was fast. */
    took(size: number, milliseconds: number, overtaken: boolean): void {
      if (milliseconds > TOO_LONG_MS) slowFrom = Math.min(slowFrom, size);
      else if (!overtaken && size >= slowFrom) slowFrom = size + 1;
    },
  };
}
