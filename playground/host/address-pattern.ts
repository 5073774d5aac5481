/** An entry of `networkAccess.allowedDomains`, taken apart. */
export interface AddressPattern {
  /** `null`: any of `http`, `https`, `ws`, `wss`. */
  scheme: string | null;
  /** Without the `*.` in front. */
  host: string;
  subdomains: boolean;
  /** `null`: the scheme's own. */
  port: string | null;
  /** `null`: everything on the host. A trailing slash means everything below. */
  path: string | null;
}

const SCHEMES = ['http', 'https', 'ws', 'wss'];
const PATTERN = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*\.)?([^/:*]+)(?::(\d+))?(\/.*)?$/i;

/** `null` when Figma's manifest takes no such pattern. `*` and `none` are not patterns. */
export function parseAddressPattern(text: string): AddressPattern | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, scheme, wildcard, host, port, path] = match;
  if (scheme !== undefined && !SCHEMES.includes(scheme.toLowerCase())) return null;
  if (!host || !/^[a-z0-9.-]+$/i.test(host) || path?.includes('*')) return null;
  return {
    scheme: scheme?.toLowerCase() ?? null,
    host: host.toLowerCase(),
    subdomains: wildcard !== undefined,
    port: port ?? null,
    path: path === undefined || path === '/' ? null : path,
  };
}
