import type { IncomingMessage, ServerResponse } from 'node:http';

/** Server-sent events to every open page: the plugin was built again. */
export class ReloadStream {
  private readonly pages = new Set<ServerResponse>();

  add(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.pages.add(response);
    request.on('close', () => this.pages.delete(response));
  }

  tell(): void {
    for (const page of this.pages) page.write('event: plugin\ndata: built\n\n');
  }
}
