import type { ServerResponse } from 'node:http';
import { CORS } from './cors';
import type { Delivery } from './delivery';
import type { Reply } from './reply';
import { wait } from './wait';

const SLICES = 50;

/**
 * Sends a reply in the given way. Resolves to whether all of it was handed to the connection
 * while the other side was still there; `gone` aborts when it leaves.
 */
export async function deliver(
  response: ServerResponse,
  reply: Reply,
  delivery: Delivery,
  gone: AbortSignal,
): Promise<boolean> {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  const head = (length: number | null) =>
    response.writeHead(reply.status, {
      ...CORS,
      ...reply.headers,
      ...(length !== null && reply.status !== 204 && { 'content-length': length }),
    });
  const left = whenAborted(gone);
  const until = (at: number | null) => body.subarray(0, at ?? Math.floor(body.length / 2));

  switch (delivery.how) {
    case 'late':
      if (!(await wait(delivery.ms, gone))) return false;
      head(body.length);
      return write(response, body, left);
    case 'whole':
      head(body.length);
      return write(response, body, left);
    case 'dripping':
      head(body.length);
      return drip(response, body, delivery.ms, gone, left);
    case 'short':
      head(null);
      await write(response, until(delivery.at), left);
      return false;
    case 'cut':
      head(body.length);
      await flush(response, until(delivery.at), left);
      response.destroy();
      return false;
    case 'stalled':
      head(body.length);
      await flush(response, until(delivery.at), left);
      await left;
      return false;
    case 'reset':
      response.socket?.resetAndDestroy();
      return false;
    case 'silent':
      await left;
      return false;
  }
}

function whenAborted(gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) resolve();
    else gone.addEventListener('abort', () => resolve(), { once: true });
  });
}

function write(response: ServerResponse, body: Uint8Array, left: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    void left.then(() => resolve(false));
    response.end(body, () => resolve(true));
  });
}

/** Resolves when the bytes have left, or the other side has. */
function flush(response: ServerResponse, bytes: Uint8Array, left: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    void left.then(resolve);
    response.flushHeaders();
    response.write(bytes, () => resolve());
  });
}

async function drip(
  response: ServerResponse,
  body: Uint8Array,
  ms: number,
  gone: AbortSignal,
  left: Promise<void>,
): Promise<boolean> {
  const slice = Math.ceil(body.length / SLICES);
  for (let at = 0; at < body.length; at += slice) {
    if (!(await wait(ms / SLICES, gone))) return false;
    await flush(response, body.subarray(at, at + slice), left);
  }
  return write(response, new Uint8Array(), left);
}
