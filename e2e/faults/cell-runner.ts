import { createHash } from 'node:crypto';
import type { Frame } from 'playwright';
import { Designer, KEY } from '../designer';
import { ACCIDENTS, type AccidentRow } from './accidents';
import type { Cell, Mode, Phase } from './cell';
import { inPanel, type Moment } from './in-panel';
import { type Place, whereIs } from './where-is';

/** What a cell came to, before anybody judges it. */
export interface Outcome {
  /** POSTs as the panel asked for them, and as they reached the service. */
  asked: number;
  reached: number;
  charges: number;
  chargedUsd: number;
  /** Read off the button before the click. */
  priceUsd: number;
  /** Where each picture is by now whose bytes had all come. */
  places: Place[];
  /** Everything the panel says at the end. */
  said: string;
  settled: boolean;
  /** Whether the accident or the fault's moment came at all. */
  struck: boolean;
  problems: string[];
}

const TARGET = { illustrate: 'Hero image', restyle: 'Mobile' } as const;
const WORDS = 'a lighthouse at dusk';
const LONGEST_MS = 25_000;

/** One browser, one playground and one designer for any number of cells. */
export class CellRunner {
  private mode: Mode | null = null;

  private constructor(
    private readonly designer: Designer,
    private readonly moments: { moment: Moment; text: string }[],
  ) {}

  static async open(): Promise<CellRunner> {
    const told: { moment: Moment; text: string }[] = [];
    const designer = await Designer.sitDown({
      openrouter: { grain: false, latencyMs: 150 },
      prepare: async (context) => {
        await context.exposeBinding('tellMoment', (_, moment: Moment, text: string) => {
          told.push({ moment, text });
        });
        await context.addInitScript(inPanel);
      },
    });
    const cells = new CellRunner(designer, told);
    await designer.select(TARGET.illustrate, TARGET.illustrate);
    await designer.prompt.fill(WORDS);
    await designer.button.click();
    await designer.giveKey(KEY);
    await designer.keyField.waitFor({ state: 'detached' });
    return cells;
  }

  async run(cell: Cell): Promise<Outcome> {
    await this.startOver(cell.mode, cell.kind === 'accident');
    const { openrouter, document } = this.designer.drive;
    const [target = ''] = await document.find([TARGET[cell.mode]]);
    const asked = await this.asked();
    const priceUsd = Number(/\$([\d.]+)/.exec(await this.designer.button.innerText())?.[1]);
    const accident = ACCIDENTS.find(({ name }) => name === cell.fault);
    if (accident) await this.arrange(accident, cell.phase, target);
    else this.order(cell);

    await this.designer.button.click();
    const struck = accident ? await this.strike(accident, cell.phase, target) : true;
    if (accident?.closes) await this.openAgain();
    const settled = await this.settle();
    const outcome = {
      // A window that is gone may have taken the page's own count with it.
      asked: Math.max(
        (await this.asked()) - asked,
        this.moments.filter(({ moment }) => moment === 'posting').length,
      ),
      reached: openrouter.log.entries.filter(({ route }) => route !== null).length,
      charges: openrouter.ledger.charges.length,
      chargedUsd: openrouter.ledger.totalUsd,
      priceUsd,
      places: await this.places(),
      said: await this.said(),
      settled,
      struck,
      problems: await this.designer.drive.problems(),
    };
    if (accident?.heals) await this.designer.drive.page.evaluate(accident.heals);
    return outcome;
  }

  /** The document is to be as it was: whatever happened to it here was an accident of ours. */
  async leave(): Promise<void> {
    await this.startOver('illustrate', true);
    await this.designer.leave();
  }

  /** As at the first click, whatever the cell before has left. */
  private async startOver(mode: Mode, fresh: boolean): Promise<void> {
    const { drive } = this.designer;
    drive.openrouter.reset();
    drive.openrouter.settings.sliceMs = 0;
    this.moments.length = 0;
    if (fresh || mode !== this.mode || !(await this.isAtRest())) {
      await drive.page.evaluate(async () => {
        const { playground } = window;
        playground?.storageTrouble('none');
        playground?.closePlugin();
        for (const name of Object.keys((await playground?.stored()) ?? {}))
          if (name.startsWith('attempt/')) await playground?.writeStored(name, undefined);
        while (playground?.undo());
        const [first] = playground?.document.pageIds() ?? [];
        if (first !== undefined) playground?.goToPage(first);
      });
      await drive.runCommand('open');
      await this.designer.button.waitFor();
    }
    this.mode = mode;
    await this.designer.choose(mode === 'illustrate' ? 'Illustrate' : 'Restyle');
    await this.designer.select(TARGET[mode], TARGET[mode]);
    await this.designer.prompt.fill(WORDS);
  }

  private async isAtRest(): Promise<boolean> {
    return (await this.designer.button.count()) === 1 && (await this.designer.button.isEnabled());
  }

  /** Tells the stand-in which request meets the fault, and how it travels. */
  private order({ fault: name, phase }: Cell): void {
    const { faults, settings } = this.designer.drive.openrouter;
    const order = { name, ms: 300 };
    if (phase === 'before') return faults.next({ ...order, on: 'key' });
    if (phase === 'receiving') settings.sliceMs = 200;
    if (phase === 'after') {
      // Only an answer nobody understands is looked into afterwards.
      faults.next('500');
      return faults.setAlways({ ...order, on: 'key' });
    }
    faults.next(order);
  }

  /** Accidents before the POST and while placing come with a message of the panel. */
  private async arrange(row: AccidentRow, phase: Phase, target: string): Promise<void> {
    const { page } = this.designer.drive;
    const { settings } = this.designer.drive.openrouter;
    if (phase === 'waiting') settings.latencyMs = 400;
    else settings.latencyMs = 50;
    if (phase === 'receiving') settings.sliceMs = 500;
    if (phase !== 'before' && phase !== 'after') return;
    await page.evaluate(`window.accident = ${row.happens.toString()}`);
    await page.evaluate(
      ([id, type]) => {
        const leave = window.playground?.witnessedBy(({ kind, name, json }) => {
          if (kind !== 'letter' || name !== 'message' || !json.includes(`"${type}"`)) return 'go';
          leave?.();
          // In a turn of its own: the plugin is about to have one.
          queueMicrotask(() => {
            void window.accident?.(id);
            delete window.accident;
          });
          return 'go';
        });
      },
      [target, phase === 'before' ? 'note' : 'place'] as const,
    );
  }

  /** Says whether it has happened. */
  private async strike(row: AccidentRow, phase: Phase, target: string): Promise<boolean> {
    const { page } = this.designer.drive;
    if (phase === 'before' || phase === 'after') return this.hasHappened();
    const moment = phase === 'waiting' ? 'posting' : 'receiving';
    if (!(await this.hasCome(moment))) return false;
    await page.evaluate(row.happens, target);
    return true;
  }

  private async hasHappened(): Promise<boolean> {
    return this.designer.drive.page
      .waitForFunction(() => window.accident === undefined, null, { timeout: LONGEST_MS })
      .then(() => true)
      .catch(() => false);
  }

  private async hasCome(moment: Moment): Promise<boolean> {
    const until = Date.now() + LONGEST_MS;
    while (Date.now() < until) {
      if (this.moments.some((one) => one.moment === moment)) return true;
      await this.pause(10);
    }
    return false;
  }

  private async openAgain(): Promise<void> {
    // What the service was doing for a window that is gone, it ends.
    await this.pause(300);
    await this.designer.drive.runCommand('open');
    await this.designer.button.waitFor();
  }

  /** Nothing is waited for any more, and something has been said of what happened. */
  private async settle(): Promise<boolean> {
    const until = Date.now() + LONGEST_MS;
    let quiet = 0;
    while (Date.now() < until) {
      const said = await this.said();
      const busy = /Stop waiting|Placing…|Getting ready…|Sending…|Checking whether/.test(said);
      quiet = busy || !(await this.hasOutcome()) ? 0 : quiet + 1;
      if (quiet >= 3) return true;
      await this.pause(80);
    }
    return false;
  }

  /** A picture, a sentence, or something left behind. */
  private async hasOutcome(): Promise<boolean> {
    const { panel } = this.designer;
    const outcomes = panel.locator('[role=alert], article, [aria-label="Kept pictures"]');
    return (await outcomes.count()) > 0;
  }

  private async places(): Promise<Place[]> {
    const sent = new Set(
      this.designer.drive.openrouter.ledger.charges.flatMap(({ sha256 }) => sha256),
    );
    const texts = this.moments.filter(({ moment }) => moment === 'received');
    const pictures = texts.flatMap(({ text }) => text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []);
    // Whole, readable or not: as the service has sent it.
    const whole = pictures.filter((base64) =>
      sent.has(createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')),
    );
    return whole.length === 0 ? [] : this.designer.drive.page.evaluate(whereIs, whole);
  }

  private async asked(): Promise<number> {
    const asked = await this.designer.drive.asked();
    return asked.filter(({ method }) => method === 'POST').length;
  }

  private async said(): Promise<string> {
    return (
      (await this.frame()
        ?.evaluate(() => document.body.innerText)
        .catch(() => '')) ?? ''
    );
  }

  private frame(): Frame | undefined {
    return this.designer.drive.page.frames().find((frame) => frame.name() === 'plugin');
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}
