/** Figma tells of a change some turns after it was made. */
const ECHO_MS = 1_000;

const written = new Map<string, number>();

/** `what`: a layer's id, or the mark of a copy with all in it. */
export function noteWrite(what: string): void {
  written.set(what, Date.now());
}

/** Whether a change of it is the echo of Limn's own. */
export function wroteJustNow(what: string): boolean {
  return Date.now() - (written.get(what) ?? 0) < ECHO_MS;
}
