import type { NetworkAccess } from './manifest';

export interface PolicyOptions {
  /** Whether Figma lets a plugin use `blob:` images and workers is not documented: also try without. */
  blob: boolean;
  /** The plugin runs from a local manifest, so `devAllowedDomains` count too. */
  development: boolean;
}

const INTER = 'https://static.figma.com/webfont/';

/** The policy of the plugin's window, as far as Figma's is known; where it is not, the stricter. */
export function contentSecurityPolicy(
  networkAccess: NetworkAccess | undefined,
  { blob, development }: PolicyOptions,
): string {
  const domains = allowed(networkAccess, development);
  const blobs = blob ? ['blob:'] : [];
  const directives = {
    'default-src': ['data:', ...domains],
    'script-src': ["'unsafe-inline'", 'data:', ...domains],
    'style-src': ["'unsafe-inline'", 'data:', ...domains],
    'img-src': ['data:', ...blobs, ...domains],
    'font-src': ['data:', INTER, ...domains],
    'connect-src': ['data:', ...domains],
    'worker-src': [...blobs, 'data:'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** A manifest without `networkAccess` is unrestricted. */
function allowed(networkAccess: NetworkAccess | undefined, development: boolean): string[] {
  if (!networkAccess) return ['*'];
  const { allowedDomains, devAllowedDomains = [] } = networkAccess;
  return [...allowedDomains, ...(development ? devAllowedDomains : [])].filter(
    (domain) => domain !== 'none',
  );
}
