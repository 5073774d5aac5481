import type { RequestListener } from 'node:http';
import { contentSecurityPolicy } from '../host/content-security-policy';
import type { Manifest } from '../host/manifest';
import { readPlugin } from './plugin-files';
import type { StaticFile } from './static-folder';

export interface ServedFrame {
  html: string;
  /** Inter, by its path from `/`. */
  fonts: Map<string, StaticFile>;
  pluginFolder: string;
  standIn: string;
  /** Whether the policy lets `blob:` images and workers be, which Figma does not document. */
  blob: boolean;
}

/**
 * The outer frame, on an origin of its own, under the policy of the plugin's manifest; the `data:`
 * frame in it inherits the policy.
 */
export function serveFrame(frame: ServedFrame): RequestListener {
  return (request, response) => {
    const font = frame.fonts.get(request.url ?? '/');
    if (font !== undefined) {
      const headers = { 'Content-Type': font.type, 'Access-Control-Allow-Origin': '*' };
      return void response.writeHead(200, headers).end(font.bytes);
    }
    readPlugin(frame.pluginFolder).then(
      ({ manifest }) => {
        const origin = `http://${request.headers.host ?? ''}`;
        response.writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Cache-Control': 'no-store',
          'Content-Security-Policy': policy(manifest as Manifest, frame, origin),
          'Permissions-Policy':
            'camera=(), microphone=(), display-capture=(), clipboard-read=(), clipboard-write=()',
        });
        response.end(frame.html);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  };
}

/**
 * What the manifest allows, and two addresses that stand for others. The stand-in service: requests
 * for https://openrouter.ai are rewritten to it before they leave, and the browser checks the
 * address they leave for. This origin's fonts: Figma serves Inter from its own host, and this
 * machine may be offline. The plugin names neither.
 */
function policy(
  { networkAccess }: Manifest,
  { standIn, blob }: ServedFrame,
  origin: string,
): string {
  return contentSecurityPolicy(networkAccess, { blob, development: false })
    .replace('connect-src ', `connect-src ${standIn} `)
    .replace('https://static.figma.com/webfont/', `${origin}/webfont/`);
}
