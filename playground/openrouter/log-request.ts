import type { IncomingHttpHeaders } from 'node:http';
import type { LogEntry } from './log';

const KEY = /sk-or-v1-[A-Za-z0-9_-]+/g;
const DATA_URL = /^data:([\w.+-]+\/[\w.+-]+);base64,/;

type LoggedRequest = Pick<LogEntry, 'method' | 'path' | 'headers' | 'body' | 'keyFoundIn'>;

/** What of a request may be remembered. A key in a wrong place is told and taken out. */
export function logRequest(
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  body: unknown,
): LoggedRequest {
  const kept = Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'authorization')
      .map(([name, value]) => [name, String(value)]),
  );
  const parts = { path, headers: kept, body: abbreviated(body) };
  const keyFoundIn = (['path', 'headers', 'body'] as const).filter(
    (part) => JSON.stringify(parts[part]).search(KEY) >= 0,
  );
  return { method, ...withoutKeys(parts), keyFoundIn };
}

function withoutKeys<Parts>(parts: Parts): Parts {
  return JSON.parse(JSON.stringify(parts).replace(KEY, 'sk-or-v1-…')) as Parts;
}

/** Data URLs become `data:image/png;base64,…N bytes`; everything else stays as sent. */
function abbreviated(value: unknown): unknown {
  if (typeof value === 'string') {
    const prefix = DATA_URL.exec(value.slice(0, 100))?.[0];
    if (prefix === undefined) return value;
    return `${prefix}…${Buffer.byteLength(value.slice(prefix.length), 'base64')} bytes`;
  }
  if (Array.isArray(value)) return value.map(abbreviated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, abbreviated(part)]));
}
