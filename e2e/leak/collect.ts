import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Request } from 'playwright';
import type { Drive } from '../../playground/drive/drive';
import { inFrame, type Sight, TELL_EVERY_MS } from './in-frame';
import type { Sink } from './permitted';

/** One thing seen in a sink. */
export interface Item {
  sink: Sink;
  content: string | Buffer;
  /** Only of a request: where it went and what it was authorized with. */
  request?: { url: URL; authorization: string | undefined };
}

/** Everything that left the plugin, as it left it, and at the end everything that stayed. */
export class Collection {
  readonly items: Item[] = [];
  private readonly downloads: Download[] = [];

  /** Before the first page of the context opens. */
  async watch(context: BrowserContext): Promise<void> {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.exposeBinding('tellWitness', (_, sights: string) => {
      for (const { sink, text, bytes } of JSON.parse(sights) as Sight[])
        this.add(sink, text, ...bytes.map((one) => Buffer.from(one, 'base64')));
    });
    await context.addInitScript(inFrame, TELL_EVERY_MS);
    context.on('request', (request) => this.addRequest(request));
    context.on('console', (message) => {
      const { url } = message.location();
      this.add('console', `${message.type()} ${message.text()} ${url}`);
    });
    context.on('weberror', (error) => this.add('errors', String(error.error().stack)));
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.add('requests', socket.url()));
      page.on('download', (download) => this.downloads.push(download));
      page.on('popup', (popup) => this.add('addresses and names', popup.url()));
    });
  }

  /** Once the playground is there: what its sandbox says to the editor and hears from it. */
  async watchSandbox({ page }: Drive): Promise<void> {
    await page.addInitScript(witnessSandbox);
    await page.evaluate(witnessSandbox);
  }

  /** What is there at this moment. */
  async lookAround(drive: Drive): Promise<void> {
    const { page, document, storage, openrouter } = drive;
    for (const frame of page.frames()) {
      const seen = await frame
        .evaluate(() => {
          window.tellSights?.();
          return {
            html: window.document.documentElement.outerHTML,
            fields: Array.from(
              window.document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
                'input, textarea',
              ),
              ({ value }) => value,
            ),
            names: [
              window.name,
              window.document.title,
              location.href,
              JSON.stringify(history.state),
            ],
            performance: performance.getEntries().map((entry) => JSON.stringify(entry)),
          };
        })
        // A frame that went away in the meantime shows nothing any more.
        .catch(() => null);
      if (seen === null) continue;
      // Of the two frames around it the page's own text is not the plugin's.
      this.add('DOM', seen.html);
      for (const value of seen.fields) this.add('fields', value);
      for (const name of seen.names) this.add('addresses and names', name);
      for (const entry of seen.performance) this.add('performance', entry);
    }
    const snapshot = JSON.stringify(await document.snapshot());
    this.add('document', snapshot);
    for (const hash of new Set(snapshot.match(/\b[0-9a-f]{40}\b/g))) {
      const bytes = await document.imageBytes(hash).catch(() => null);
      if (bytes !== null) this.add('images', Buffer.from(bytes));
    }
    for (const entry of Object.entries(await storage.entries()))
      this.add('clientStorage', JSON.stringify(entry));
    const web = await page.evaluate(() => ({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
    }));
    for (const entry of [...web.local, ...web.session]) this.add('web storage', entry.join('\n'));
    this.add('cookies', JSON.stringify(await page.context().cookies()));
    this.add(
      'clipboard',
      await page.evaluate(() => navigator.clipboard.readText()).catch(() => ''),
    );
    for (const text of await drive.problems()) this.add('errors', text);
    this.add(
      'log of the service',
      JSON.stringify([openrouter.log.entries, openrouter.ledger.charges]),
    );
    for (const download of this.downloads.splice(0)) {
      this.add('downloads', `${download.suggestedFilename()} ${download.url()}`);
      this.add('downloads', await readFile(await download.path()));
    }
  }

  private addRequest(request: Request): void {
    const { authorization, ...headers } = request.headers();
    const url = new URL(request.url());
    const body = request.postDataBuffer();
    const content = Buffer.concat([
      Buffer.from(`${request.method()} ${url.href}\n${JSON.stringify(headers)}\n`),
      body ?? Buffer.alloc(0),
    ]);
    // The plugin's own page comes as an address that holds all of it.
    if (url.protocol !== 'data:')
      this.items.push({ sink: 'requests', content, request: { url, authorization } });
  }

  private add(sink: Sink, ...contents: (string | Buffer)[]): void {
    for (const content of contents) if (content.length > 0) this.items.push({ sink, content });
  }
}

/** Runs in the page. */
function witnessSandbox(): void {
  const wait = setInterval(() => {
    if (window.playground === undefined) return;
    clearInterval(wait);
    window.playground.witnessedBy(({ kind, name, json, buffers }) => {
      const bytes = buffers.map((view) => {
        let binary = '';
        for (let at = 0; at < view.length; at += 0x8000)
          binary += String.fromCharCode(...view.subarray(at, at + 0x8000));
        return btoa(binary);
      });
      const sink = kind === 'call' ? 'calls of the sandbox' : 'letters to the sandbox';
      window.sighted?.({ sink, text: `${name} ${json}`, bytes });
      return 'go';
    });
  });
}
