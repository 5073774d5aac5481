export interface DataUrl {
  /** Lower case, without parameters; empty when the address names none. A label, not the truth. */
  readonly mediaType: string;
  readonly base64: string;
}

/** Reads `data:[type][;parameters];base64,…`. `null` for anything else, also for plain-text data. */
export function parseDataUrl(url: string): DataUrl | null {
  const comma = url.indexOf(',');
  if (comma < 0) return null;
  const head = /^\s*data:([^;]*)(;.*)?;\s*base64\s*$/is.exec(url.slice(0, comma));
  if (head === null) return null;
  return {
    mediaType: (head[1] ?? '').trim().toLowerCase(),
    base64: unescapePercent(withoutFragment(url.slice(comma + 1))),
  };
}

export function toDataUrl(mediaType: string, base64: string): string {
  return `data:${mediaType};base64,${base64}`;
}

function withoutFragment(payload: string): string {
  const hash = payload.indexOf('#');
  return hash < 0 ? payload : payload.slice(0, hash);
}

function unescapePercent(payload: string): string {
  if (!payload.includes('%')) return payload;
  return payload.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
