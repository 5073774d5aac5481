import type { IncomingMessage } from 'node:http';

/**
 * The real limit is not published. Other tools plan with 4.4 MB of inline images and quote 4.5 MB
 * for one provider, so a request that passes here is a small one.
 */
export const MAX_BODY = 4_500_000;

/** `null` when the body is over the limit; what is left of it is read and dropped. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
  }
  return length <= MAX_BODY ? Buffer.concat(chunks) : null;
}
