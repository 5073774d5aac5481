import { createHash } from 'node:crypto';
import type { Frame } from 'playwright';
import { Designer, KEY } from '../designer';
import { IN_FULL } from '../proof/in-full';
import { inPanel, type Moment } from './in-panel';
import { killable } from './killable';
import { type Place, whereIs } from './where-is';

/** On which side of the border, and after which crossing of it. */
export interface Death {
  side: 'panel' | 'editor';
  at: number;
}

export interface AfterDeath {
  /** What the last crossing was; of the editor, the one that did not happen any more. */
  last: string;
  charges: number;
  /** Of pictures whose bytes had come and been handed on for keeping. */
  places: Place[];
  said: string;
  sentAfter: number;
}

const TARGET = 'Hero image';

/** Draws one picture again and again, and dies in it each time a little later. */
export class KillRunner {
  private constructor(
    private readonly designer: Designer,
    private readonly moments: { moment: Moment; text: string }[],
    private readonly deaths: string[],
  ) {}

  static async open(): Promise<KillRunner> {
    const moments: { moment: Moment; text: string }[] = [];
    const deaths: string[] = [];
    const designer = await Designer.sitDown({
      openrouter: { grain: false, latencyMs: 50 },
      prepare: async (context) => {
        await context.exposeBinding('tellMoment', (_, moment: Moment, text: string) => {
          moments.push({ moment, text });
        });
        await context.exposeBinding('tellDeath', (_, last: string) => {
          deaths.push(last);
        });
        await context.addInitScript(killable);
        await context.addInitScript(inPanel);
      },
    });
    const runner = new KillRunner(designer, moments, deaths);
    await designer.select(TARGET, TARGET);
    await designer.prompt.fill('a lighthouse');
    await designer.button.click();
    await designer.giveKey(KEY);
    await designer.keyField.waitFor({ state: 'detached' });
    return runner;
  }

  async leave(): Promise<void> {
    await this.startOver(null);
    await this.designer.leave();
  }

  /** How many crossings there are on each side between the click and the picture on the canvas. */
  async count(): Promise<Record<Death['side'], number>> {
    await this.startOver(null);
    await this.designer.button.click();
    await this.designer.waitUntilPlaced();
    // What is still written down after it is on the canvas.
    await this.pause(500);
    const panel = (await this.frame()?.evaluate(() => window.crossings?.count)) ?? 0;
    const editor = await this.designer.drive.page.evaluate(() => window.editorCrossings ?? 0);
    return { panel, editor };
  }

  async die(death: Death): Promise<AfterDeath> {
    const { drive } = this.designer;
    await this.startOver(death);
    // It may die before, of something that is written down late.
    await this.designer.button.click({ timeout: 5_000 }).catch(() => undefined);
    const died = await this.died();
    await drive.page.evaluate(() => {
      window.leaveEditor?.();
      window.playground?.killPlugin();
    });
    // What the service was doing for a window that is gone, it ends.
    await this.pause(400);
    const sent = await this.sent();
    const last = died ? (this.deaths.at(-1) ?? '') : 'nothing: it was over before';
    await this.open(`after ${death.side} ${String(death.at)}, ${last}`);
    const said = await this.saidAtRest();
    return {
      last,
      charges: drive.openrouter.ledger.charges.length,
      places: await this.places(),
      said,
      sentAfter: (await this.sent()) - sent,
    };
  }

  private async startOver(death: Death | null): Promise<void> {
    const { drive } = this.designer;
    await drive.page.evaluate(async () => {
      const { playground } = window;
      playground?.killPlugin();
      for (const name of Object.keys((await playground?.stored()) ?? {}))
        if (name.startsWith('attempt/')) await playground?.writeStored(name, undefined);
      while (playground?.undo());
    });
    drive.openrouter.reset();
    this.moments.length = 0;
    this.deaths.length = 0;
    await this.open('at rest');
    await this.designer.select(TARGET, TARGET);
    await this.designer.prompt.fill('a lighthouse');
    // Reading colours has its own crossings; the click's are counted from here.
    await this.designer.swatches.first().waitFor();
    await this.pause(IN_FULL ? 800 : 150);
    await this.frame()?.evaluate(
      (at) => {
        if (window.crossings) Object.assign(window.crossings, { count: 0, dieAt: at ?? Infinity });
      },
      death?.side === 'panel' ? death.at : null,
    );
    await drive.page.evaluate(
      (at) => {
        window.editorCrossings = 0;
        window.leaveEditor?.();
        window.leaveEditor = window.playground?.witnessedBy(({ kind, name }) => {
          // The one before has happened; this one does not.
          if (at !== null && (window.editorCrossings ?? 0) >= at) {
            window.tellDeath?.(`${kind} ${name}`);
            window.leaveEditor?.();
            return 'stop';
          }
          window.editorCrossings = (window.editorCrossings ?? 0) + 1;
          return 'go';
        });
      },
      death?.side === 'editor' ? death.at : null,
    );
  }

  private async open(when: string): Promise<void> {
    const { drive, button } = this.designer;
    await drive.runCommand('open');
    await button.waitFor().catch(async (error: unknown) => {
      const problems = (await drive.problems()).join(' ');
      throw new Error(`It did not open ${when}: ${problems}`, { cause: error });
    });
  }

  private async died(): Promise<boolean> {
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      if (this.deaths.length > 0) return true;
      if ((await this.designer.panel.getByText('Placed in').count()) > 0) {
        await this.pause(500);
        return this.deaths.length > 0;
      }
      await this.pause(20);
    }
    return false;
  }

  private async saidAtRest(): Promise<string> {
    let said = '';
    for (let look = 0; look < 60; look += 1) {
      said =
        (await this.frame()
          ?.evaluate(() => document.body.innerText)
          .catch(() => '')) ?? '';
      if (look >= 5 && !/Checking whether|Placing…/.test(said)) return said;
      await this.pause(80);
    }
    return said;
  }

  private async places(): Promise<Place[]> {
    const sent = new Set(
      this.designer.drive.openrouter.ledger.charges.flatMap(({ sha256 }) => sha256),
    );
    const whole = this.moments
      .filter(({ moment }) => moment === 'received')
      .flatMap(({ text }) => text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? [])
      .filter((base64) =>
        sent.has(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')),
      );
    return whole.length === 0 ? [] : this.designer.drive.page.evaluate(whereIs, whole);
  }

  private async sent(): Promise<number> {
    const asked = await this.designer.drive.asked();
    return asked.filter(({ method }) => method === 'POST').length;
  }

  private frame(): Frame | undefined {
    return this.designer.drive.page.frames().find((frame) => frame.name() === 'plugin');
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}

declare global {
  interface Window {
    editorCrossings?: number;
    leaveEditor?: (() => void) | undefined;
  }
}
