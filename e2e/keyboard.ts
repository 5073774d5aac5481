import { expect } from 'vitest';
import type { Designer } from './designer';

/** More stops than the panel ever has. */
const MOST = 80;

/** A designer's hands on the keyboard, with no mouse: what has the focus in the panel, and keys. */
export class Keyboard {
  constructor(private readonly designer: Designer) {}

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.designer.drive.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(words: string): Promise<void> {
    return this.designer.drive.page.keyboard.type(words);
  }

  /** The panel has the keyboard, as when Figma has just opened it. */
  async begin(): Promise<void> {
    await this.designer.panel.locator('body').evaluate(() => window.focus());
  }

  /** Goes on to what is called that. Throws what it met on its way when it is not there. */
  async goTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const met: string[] = [];
    while (met.length < MOST) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      met.push(focused);
      await this.press(key);
    }
    throw new Error(`Nothing is called ${String(name)} among: ${[...new Set(met)].join(' | ')}`);
  }

  /** Opens the list that has the focus and takes the entry that begins like that. */
  async take(beginning: string): Promise<void> {
    await this.press('Space');
    await this.type(beginning);
    await this.press('Enter');
  }

  /** Name of what has the focus, empty for the page itself. */
  focused(): Promise<string> {
    return this.designer.panel.locator('body').evaluate((body) => {
      const element = body.ownerDocument.activeElement as HTMLInputElement | null;
      if (!element || element === body) return '';
      const { ariaLabel, labels, textContent } = element;
      return (ariaLabel ?? labels?.[0]?.textContent ?? textContent).replaceAll('\u00a0', ' ');
    });
  }

  /** What has the focus can be seen to have it, and lies inside the window. */
  async expectSeen(name: string | RegExp): Promise<void> {
    await expect.poll(() => this.focused()).toMatch(name);
    const seen = await this.designer.panel.locator(':focus').evaluate((element) => {
      const shows = element.closest('.segment')?.querySelector('.segment-label') ?? element;
      const compact = element.closest('.select-compact') ?? shows;
      const { outlineStyle } = getComputedStyle(compact);
      const { top, bottom } = compact.getBoundingClientRect();
      return { outlined: outlineStyle !== 'none', inside: bottom > 0 && top < innerHeight };
    });
    expect(seen, `the focus on ${String(name)}`).toEqual({ outlined: true, inside: true });
  }
}
