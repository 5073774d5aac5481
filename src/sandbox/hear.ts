import { parseToSandbox, type ToSandbox } from '../messages';

/** Where the panel's first message came from. */
let panel: string | null = null;
/** A message counts when it parses and comes from where the first one came from. */
export function hear(raw: unknown, origin: string): ToSandbox | null {
  const message = parseToSandbox(raw);
  if (!message || origin !== (panel ?? origin)) return null;
  panel = origin;
  return message;
}
