import type { AddressPattern } from './address-pattern';
import { parseAddressPattern } from './address-pattern';

const SCHEMES = ['http:', 'https:', 'ws:', 'wss:'];

/** Whether a manifest's `allowedDomains` let a plugin reach `address`. */
export function allowsAddress(allowedDomains: readonly string[], address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !SCHEMES.includes(url.protocol)) return false;
  if (allowedDomains.includes('*')) return true;
  return allowedDomains.some((text) => {
    const pattern = text === 'none' ? null : parseAddressPattern(text);
    return pattern !== null && matches(pattern, url);
  });
}

function matches(pattern: AddressPattern, url: URL): boolean {
  const host = pattern.subdomains
    ? url.hostname.endsWith(`.${pattern.host}`)
    : url.hostname === pattern.host;
  return (
    host &&
    (pattern.scheme === null || `${pattern.scheme}:` === url.protocol) &&
    (pattern.port ?? '') === portOf(url, pattern) &&
    (pattern.path === null || matchesPath(pattern.path, url.pathname))
  );
}

/** `URL` leaves out the scheme's own port; a pattern may write it. */
function portOf(url: URL, pattern: AddressPattern): string {
  const usual = url.protocol === 'https:' || url.protocol === 'wss:' ? '443' : '80';
  return url.port === '' && pattern.port === usual ? usual : url.port;
}

function matchesPath(path: string, actual: string): boolean {
  return path.endsWith('/') ? actual.startsWith(path) : actual === path;
}
