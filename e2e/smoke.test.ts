import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Drive } from '../playground/drive/drive';
import { launch } from '../playground/drive/launch';

let drive: Drive;
beforeAll(async () => {
  drive = await launch();
});
afterAll(() => drive.close());

describe('the shipped bundles in the playground', () => {
  test('open in Figma’s theme and follow it', async () => {
    await drive.runCommand('open');
    const root = drive.panel.locator('html');
    await root.locator('main').waitFor();
    expect(await root.getAttribute('class')).toContain('figma-light');
    await drive.setTheme('dark');
    await drive.panel.locator('html.figma-dark').waitFor();
    await drive.setTheme('light');
  });

  test('ask the network for nothing but OpenRouter, and break nothing', async () => {
    const hosts = (await drive.asked()).map(({ url }) => new URL(url).origin);
    expect(new Set(hosts)).toEqual(new Set(['https://openrouter.ai']));
    expect(await drive.problems()).toEqual([]);
  });

  test('run in a frame without origin, storage or a secure context', async () => {
    const frame = drive.page.frames().find((one) => one.name() === 'plugin');
    expect(
      await frame?.evaluate(() => ({
        origin: window.origin,
        secure: window.isSecureContext,
        parentIsTop: window.parent === window.top,
      })),
    ).toEqual({ origin: 'null', secure: false, parentIsTop: false });
  });

  test('send their requests from nowhere, as in Figma', () => {
    expect(drive.openrouter.log.entries.length).toBeGreaterThan(0);
    for (const { headers } of drive.openrouter.log.entries) expect(headers['origin']).toBe('null');
  });
});
