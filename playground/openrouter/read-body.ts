import type { IncomingMessage } from 'node:http';

/**
 * The real limit is not published. Other tools plan with 4.4 MB of inline images and quote 4.5 MB
 * for one provider, so a request that passes here is a small one.
 */
const MAX_BODY = 4_500_000;

/** `too-large` once over the limit, the rest being dropped; `left` when the client went first. */
export async function readBody(
  request: IncomingMessage,
): Promise<Uint8Array | 'too-large' | 'left'> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length <= MAX_BODY) chunks.push(chunk);
    }
  } catch {
    return 'left';
  }
  return length <= MAX_BODY ? Buffer.concat(chunks) : 'too-large';
}
