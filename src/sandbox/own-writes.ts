/** Figma tells of a change some turns after it was made. */
const ECHO_MS = 1_000;

const written = new Map<string, number>();

export function noteWrite(nodeId: string): void {
  written.set(nodeId, Date.now());
}

/** Whether a change of this layer is the echo of Limn's own. */
export function wroteJustNow(nodeId: string): boolean {
  return Date.now() - (written.get(nodeId) ?? 0) < ECHO_MS;
}
