/** A whole HTTP answer, before anything decides how it travels. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  };
}

export function text(status: number, mediaType: string, body: string): Reply {
  return { status, headers: { 'content-type': mediaType }, body };
}
