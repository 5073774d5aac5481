import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { PageSettings } from './page-settings';
import { readPlugin } from './plugin-files';
import type { ReloadStream } from './reload-stream';
import type { StaticFile } from './static-folder';

export interface ServedPage {
  files: Map<string, StaticFile>;
  pluginFolder: string;
  /** Path of a `.fig` to open first. */
  fig: string | null;
  frameOrigin: string;
  standIn: string;
  reloads: ReloadStream;
}

/** The top page, which stands for figma.com. */
export function servePage(page: ServedPage): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    if (pathname === '/events') return page.reloads.add(request, response);
    answer(page, pathname, response).catch((error: unknown) => {
      send(response, 500, 'text/plain', error instanceof Error ? error.message : String(error));
    });
  };
}

async function answer(page: ServedPage, path: string, response: ServerResponse): Promise<void> {
  switch (path) {
    case '/settings.json': {
      const document = page.fig === null ? null : basename(page.fig).replace(/\.fig$/i, '');
      const { frameOrigin, standIn } = page;
      return json(response, { frameOrigin, standIn, document } satisfies PageSettings);
    }
    case '/plugin.json':
      return json(response, await readPlugin(page.pluginFolder));
    case '/document.fig':
      if (page.fig === null) return send(response, 404, 'text/plain', 'The sample is open.');
      return send(response, 200, 'application/octet-stream', await readFile(page.fig));
    default: {
      const file = page.files.get(path === '/' ? '/index.html' : path);
      if (file === undefined) return send(response, 404, 'text/plain', 'Not found');
      return send(response, 200, file.type, file.bytes);
    }
  }
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}
