/** Does `work` when this has not been called for so many milliseconds. */
export function atRest(ms: number, work: () => void): () => void {
  let timer: number | undefined;
  return () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
}
