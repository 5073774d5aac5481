import { basename } from 'node:path';
import type { Locator } from 'playwright';
import { expect } from 'vitest';
import type { Drive } from '../playground/drive/drive';
import { launch, type LaunchOptions } from '../playground/drive/launch';
import { canary } from './leak/canary';
import { Collection } from './leak/collect';
import { judge } from './leak/judge';
import { tellProof } from './proof/report';
import { whatChanged } from './what-changed';

/** Another one in every run and every file, so that it is nowhere by accident. */
export const KEY = canary();

/**
 * Somebody at the playground who knows only what the panel says. Whatever they do there is
 * searched, when they leave, for every key they have typed, and the document is compared with what
 * it was: of what is not Limn's, nothing may have changed but by their own hand.
 */
export class Designer {
  private readonly keys = new Set([KEY]);
  /** The document as it was opened, or as the designer's own last edit left it. */
  private known: unknown = null;

  private constructor(
    readonly drive: Drive,
    private readonly collection: Collection,
  ) {}

  static async sitDown(options: LaunchOptions = {}): Promise<Designer> {
    const collection = new Collection();
    const drive = await launch({
      ...options,
      // As heavy as real ones they cost every process of the machine; whom the weight matters says so.
      openrouter: { grain: false, ...options.openrouter },
      prepare: async (context) => {
        await collection.watch(context);
        await options.prepare?.(context);
      },
    });
    await collection.watchSandbox(drive);
    const designer = new Designer(drive, collection);
    designer.known = await drive.document.snapshot();
    await designer.drive.runCommand('open');
    await designer.button.waitFor().catch(async (error: unknown) => {
      const problems = await designer.drive.problems();
      await designer.leave();
      throw new Error(`The panel did not open. ${problems.join(' ')}`, { cause: error });
    });
    return designer;
  }

  get panel() {
    return this.drive.panel;
  }

  get button(): Locator {
    return this.panel.getByRole('button', { name: /^(Illustrate|Restyle)( \d+ layers)? ·/ });
  }

  get prompt(): Locator {
    return this.panel.getByRole('textbox', { name: 'Prompt' });
  }

  get keyField(): Locator {
    return this.panel.getByLabel('OpenRouter key', { exact: true });
  }

  /** One for each target: everything that was drawn for it. */
  get rows(): Locator {
    return this.panel.getByRole('article');
  }

  /** *1 · 2 · 3* of a row; without a number all of them. */
  picture(number?: number): Locator {
    const name = number === undefined ? /^Picture \d/ : `Picture ${number}`;
    return this.panel.getByRole('radio', { name, exact: true });
  }

  get original(): Locator {
    return this.panel.getByRole('radio', { name: 'Original' });
  }

  get problem(): Locator {
    return this.panel.getByRole('alert');
  }

  get swatches(): Locator {
    return this.panel.getByRole('list', { name: /^Colours from/ }).getByRole('listitem');
  }

  /** Selects on the canvas and waits until the panel says where the picture would go. */
  async select(into: string, ...layers: string[]): Promise<void> {
    await this.drive.select(...layers);
    const line = this.panel.locator('.row', { hasText: /^Into/ });
    await line.getByText(into, { exact: true }).first().waitFor();
  }

  async choose(mode: 'Illustrate' | 'Restyle'): Promise<void> {
    await this.panel.getByRole('radio', { name: mode }).check();
  }

  /** The line *Standard · 1 picture · 16:9 · no style*. */
  get summary(): Locator {
    return this.panel.locator('summary', { hasText: /^(?!History).*picture/ });
  }

  /** Chooses in one of the lists behind the summary, by what its line begins with. */
  async set(name: 'Model' | 'Pictures' | 'Shape' | 'Style', choice: string): Promise<void> {
    const list = this.panel.getByRole('combobox', { name, exact: true });
    if (!(await list.isVisible())) await this.summary.click();
    const option = list.locator('option', { hasText: new RegExp(`^${choice}`) }).first();
    await list.selectOption(await option.evaluate((one) => (one as HTMLOptionElement).value));
  }

  /** Name of what has the focus in the panel. */
  focused(): Promise<string> {
    return this.panel.locator(':focus').evaluate((element) => {
      const { ariaLabel, labels, textContent } = element as HTMLInputElement;
      return ariaLabel ?? labels?.[0]?.textContent ?? textContent;
    });
  }

  async giveKey(key = KEY): Promise<void> {
    this.keys.add(key);
    await this.keyField.fill('');
    await this.keyField.pressSequentially(key);
    await this.panel.getByRole('button', { name: 'Save key' }).click();
  }

  /** The first picture of a session: words, button, key, button again. */
  async draw(words: string): Promise<void> {
    await this.prompt.fill(words);
    await this.button.click();
    if (await this.keyField.isVisible()) {
      await this.giveKey();
      await this.keyField.waitFor({ state: 'detached' });
      await this.button.click();
    }
  }

  async waitUntilPlaced(row = 0): Promise<void> {
    await this.rows.nth(row).getByText('Placed in').waitFor();
  }

  /** Waits until the picture of these words is the one on its layer, also beside earlier ones. */
  async waitUntilDrawn(words: string): Promise<void> {
    const picture = this.panel.getByRole('img', { name: words, exact: true });
    await this.rows.filter({ has: picture }).getByText('Placed in').waitFor();
  }

  /** Waits until the picture of that number is the one on the canvas. */
  async waitUntilShown(number: number): Promise<void> {
    await expect.poll(() => this.picture(number).isChecked(), { timeout: 20_000 }).toBe(true);
    // The choice shows at once, the stage until the canvas follows.
    await expect.poll(() => this.panel.getByText('Placing…').count()).toBe(0);
    await this.rows.first().getByText('Placed in').waitFor();
  }

  /** Fills of a layer as the document has them. */
  async fills(id: string): Promise<{ type: string; imageHash?: string; scaleMode?: string }[]> {
    return (await this.drive.document.get(id, 'fills')) as { type: string }[];
  }

  /** What is done to the document by hand, in the page. */
  async edit<A extends string | object>(byHand: (to: A) => void, to: A): Promise<void> {
    expect(await this.changed(), 'changed before this edit').toEqual([]);
    await this.drive.page.evaluate(byHand as (to: unknown) => void, to);
    this.known = await this.drive.document.snapshot();
  }

  /** Every colour of the picture on a layer, as it is in the file, by its share of the pixels. */
  async colorsOf(id: string): Promise<Map<string, number>> {
    const hash = (await this.fills(id)).at(-1)?.imageHash ?? '';
    const bytes = [...(await this.drive.document.imageBytes(hash))];
    const shares = await this.drive.page.evaluate(async (file) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(file)]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const levels = [...data.slice(at, at + 3)].map((level) =>
          level.toString(16).padStart(2, '0'),
        );
        const color = data[at + 3] === 0 ? 'transparent' : `#${levels.join('')}`;
        counts.set(color, (counts.get(color) ?? 0) + 4 / data.length);
      }
      return [...counts];
    }, bytes);
    return new Map(shares);
  }

  async leave(): Promise<void> {
    const changed = await this.changed();
    try {
      await this.collection.lookAround(this.drive);
    } finally {
      await this.drive.close();
    }
    expect(changed, 'changed, and not by Designer.edit()').toEqual([]);
    const verdict = judge(this.collection, [...this.keys], this.drive.standIn);
    const file = basename(expect.getState().testPath ?? '');
    await tellProof({ kind: 'leaks', file, ...verdict });
    expect(verdict.leaks, 'the key has leaked').toEqual([]);
  }

  /** Layers that are not Limn's and are not as they were. */
  private async changed(): Promise<string[]> {
    return whatChanged(this.known, await this.drive.document.snapshot());
  }
}
