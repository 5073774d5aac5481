import type { FrameLocator, Locator } from 'playwright';
import type { DemoArguments } from './demo-arguments';
import { UsageError } from './usage-error';

/** Opens every account of the stand-in; no real service knows it. */
const KEY = `sk-or-v1-${'0'.repeat(64)}`;
const PATIENCE = 120_000;

/** The plugin's window, used as a person uses it: by the names on screen. */
export class Panel {
  constructor(private readonly frame: FrameLocator) {}

  async compose({ mode, prompt, strength, model, count }: DemoArguments): Promise<void> {
    await this.frame
      .getByRole('radio', { name: mode === 'restyle' ? 'Restyle' : 'Illustrate' })
      .check();
    if (model !== null || count !== 1)
      await this.frame.locator('summary', { hasText: /^(?!History).*\d picture/ }).click();
    if (model !== null) await this.choose('Model', model);
    if (count !== 1) await this.choose('Pictures', String(count));
    if (strength !== null) await this.setStrength(strength);
    await this.frame.getByRole('textbox', { name: 'Prompt' }).fill(prompt);
  }

  /**
   * Presses the button, gives the key where it is asked for, and waits for all pictures. Returns how
   * many there are.
   */
  async draw(): Promise<number> {
    await this.press();
    const asking = this.frame.getByLabel('OpenRouter key', { exact: true });
    const pictures = this.pictures();
    if ((await this.first(asking, pictures.first())) === asking) {
      await asking.fill(KEY);
      await this.frame.getByRole('button', { name: 'Save key' }).click();
      await asking.waitFor({ state: 'detached', timeout: PATIENCE });
      if ((await pictures.count()) === 0) await this.press();
    }
    await this.first(pictures.first());
    await this.frame.getByText('Stop waiting').waitFor({ state: 'detached', timeout: PATIENCE });
    return pictures.count();
  }

  /** Shows a picture of several on the canvas; one alone is there already. `index` from 0. */
  async show(index: number): Promise<void> {
    const picture = this.pictures().nth(index);
    if (!(await picture.isChecked())) await picture.check();
  }

  private button(): Locator {
    return this.frame.getByRole('button', { name: /^(Illustrate|Restyle)\b.* · / });
  }

  /** Twice where the panel asks about the price. */
  private async press(): Promise<void> {
    await this.button().click();
    if (
      (
        await this.button()
          .textContent()
          .catch(() => '')
      )?.endsWith('?')
    )
      await this.button().click();
  }

  private pictures(): Locator {
    return this.frame.getByRole('radio', { name: /^Picture / });
  }

  private async choose(label: string, value: string): Promise<void> {
    const select = this.frame.getByLabel(label, { exact: true });
    const offered = await select
      .locator('option:not([disabled])')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    if (!offered.includes(value)) {
      throw new UsageError(`${label} has no “${value}”; there is ${offered.join(', ')}.`);
    }
    await select.selectOption(value);
  }

  private async setStrength(strength: number): Promise<void> {
    const field = this.frame.getByRole('textbox', { name: /^Strength/ });
    await field.fill(String(strength));
    await field.press('Enter');
  }

  /** Whichever is there first. What the panel calls wrong ends the wait in its own words. */
  private async first(...wanted: Locator[]): Promise<Locator> {
    const alert = this.frame.getByRole('alert').filter({ hasText: /\S/ });
    const any = wanted.reduce((all, one) => all.or(one), alert);
    await any
      .first()
      .waitFor({ timeout: PATIENCE })
      .catch(() => {
        throw new Error(`The panel showed nothing new for ${PATIENCE / 1000} seconds.`);
      });
    for (const one of wanted) if (await one.isVisible()) return one;
    throw new Error(await alert.first().evaluate(wordsOf));
  }
}

/** The text of an element without that of its buttons. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}
