import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright';
import type { OpenRouter } from '../openrouter';
import type { Playground } from '../server/serve-playground';
import { DriveDocument } from './drive-document';
import { DriveStorage } from './drive-storage';

/** One `performance.measure` of the plugin's window, in milliseconds since it opened. */
export interface Measure {
  name: string;
  start: number;
  duration: number;
}

/** Hands for the playground: what a designer does there, and a look at what came of it. */
export class Drive {
  readonly document: DriveDocument;
  readonly storage: DriveStorage;
  /** The stand-in service itself: settings, faults, ledger, log. */
  readonly openrouter: OpenRouter;

  constructor(
    readonly page: Page,
    private readonly playground: Playground,
    private readonly browser: Browser,
  ) {
    this.document = new DriveDocument(page);
    this.storage = new DriveStorage(page);
    this.openrouter = playground.openrouter;
  }

  /** Origin of the stand-in service. */
  get standIn(): string {
    return this.playground.standIn;
  }

  /** The plugin's own document, inside its window. */
  get panel(): FrameLocator {
    return this.page.frameLocator('.plugin-window iframe').frameLocator('iframe[name="plugin"]');
  }

  /** By exact name or by id; throws when a name is not exactly one layer's. */
  async select(...wanted: string[]): Promise<void> {
    const ids = await this.document.find(wanted);
    await this.page.evaluate((chosen) => window.playground?.select(chosen), ids);
  }

  /** As from the plugin's menu or a relaunch button. */
  async runCommand(command: string): Promise<void> {
    await this.page.evaluate((name) => window.playground?.runCommand(name), command);
  }

  /** Closes the plugin and opens it again: what it knows then, it has kept. */
  async reopen(command = 'open'): Promise<void> {
    await this.page.evaluate(() => window.playground?.closePlugin());
    await this.runCommand(command);
  }

  /**
   * Drags something of the panel to a point of the page: the events its window gets. A real drag is
   * no way, as headless Chromium never tells the frame it came from that it is over, and that frame
   * hears of no pointer any more.
   */
  async dragOut(from: Locator, { x, y }: { x: number; y: number }): Promise<void> {
    const frame = await this.page.locator('.plugin-window iframe').boundingBox();
    if (!frame) throw new Error('The plugin has no window.');
    const at = { clientX: x - frame.x, clientY: y - frame.y };
    await from.evaluate((element, end) => {
      const source = element.closest<HTMLElement>('[draggable=true]');
      if (!source) throw new Error('It cannot be dragged.');
      const tell = (type: string, more: DragEventInit = {}) =>
        source.dispatchEvent(new DragEvent(type, { bubbles: true, ...more }));
      tell('dragstart', { dataTransfer: new DataTransfer() });
      tell('dragover');
      tell('dragleave', { relatedTarget: null });
      tell('dragend', end);
    }, at);
  }

  /** A point of the document in CSS pixels of the page. */
  pointOf(x: number, y: number): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
      ([left, top]) => {
        const canvas = document.querySelector('.canvas > canvas')?.getBoundingClientRect();
        const view = window.playground?.view;
        if (!canvas || !view) throw new Error('There is no canvas.');
        const { bounds, zoom } = view;
        return {
          x: canvas.left + (left - bounds.x) * zoom,
          y: canvas.top + (top - bounds.y) * zoom,
        };
      },
      [x, y] as const,
    );
  }

  async undo(): Promise<void> {
    await this.page.evaluate(() => window.playground?.undo());
  }

  async redo(): Promise<void> {
    await this.page.evaluate(() => window.playground?.redo());
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate((value) => window.playground?.setTheme(value), theme);
  }

  /** What only a console would show: errors of both halves, refused messages. */
  problems(): Promise<string[]> {
    return this.page.evaluate(() => window.playground?.problems() ?? []);
  }

  /** Texts of the notifications in sight. */
  notices(): Promise<string[]> {
    return this.page.evaluate(() => window.playground?.notices() ?? []);
  }

  /** Every `fetch` of the plugin's window by the address it named. */
  asked(): Promise<{ method: string; url: string }[]> {
    return this.page.evaluate(() => window.playground?.asked() ?? []);
  }

  /** The `limn:*` measures of the plugin's window, oldest first. */
  measures(): Promise<Measure[]> {
    return this.pluginFrame().evaluate(() =>
      performance
        .getEntriesByType('measure')
        .filter(({ name }) => name.startsWith('limn:'))
        .map(({ name, startTime, duration }) => ({ name, start: startTime, duration })),
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.playground.close();
  }

  private pluginFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.name() === 'plugin');
    if (frame === undefined) throw new Error('The plugin has no window.');
    return frame;
  }
}
