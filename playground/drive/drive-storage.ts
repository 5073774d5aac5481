import type { Page } from 'playwright';

/** What plugins have kept in `clientStorage` on this machine. */
export class DriveStorage {
  constructor(private readonly page: Page) {}

  /** Every entry by its key. */
  entries(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => window.playground?.stored() ?? {});
  }

  /** An entry as from another window of the plugin; it must have stored something before. */
  async put(key: string, value: string): Promise<void> {
    await this.page.evaluate(([name, text]) => window.playground?.writeStored(name, text), [
      key,
      value,
    ] as const);
  }

  async clear(): Promise<void> {
    await this.page.evaluate(() => window.playground?.forgetStored());
  }
}
