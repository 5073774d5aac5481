/** Runs a task when there is room, in the order asked; `null` when aborted before its turn. */
export type Pool = <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T | null>;

/** At most `most` tasks at once. A task that has begun is never interrupted. */
export function createPool(most: number): Pool {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (task, signal) => {
    // A place is handed over, not given up: nobody who comes later slips in between.
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return signal.aborted ? null : await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
