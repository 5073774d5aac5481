import type { Page } from 'playwright';

/** What plugins have kept in `clientStorage` on this machine. */
export class DriveStorage {
  constructor(private readonly page: Page) {}

  /** Every entry by its key. */
  entries(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => window.playground?.stored() ?? {});
  }

  async clear(): Promise<void> {
    await this.page.evaluate(() => window.playground?.forgetStored());
  }
}
