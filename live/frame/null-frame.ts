import { chromium, type Frame } from 'playwright';
import { findChromium } from '../../playground/chromium';
import { contentSecurityPolicy } from '../../playground/host/content-security-policy';
import { listen } from '../../playground/server/listen';
import manifest from '../../manifest.json';
import {
  askInFrame,
  drawInFrame,
  LIMITS,
  lookInFrame,
  type Answered,
  type Look,
  type Question,
} from './in-frame';

const HOME = 'https://openrouter.ai';

/** A frame as Limn's panel has one: a `data:` document, origin `null`, under the manifest's policy. */
export interface NullFrame {
  /** As the frame itself sees it; `null` when all is as it should be. */
  readonly origin: string;
  ask(question: Question): Promise<Answered>;
  look(picture: string, beside?: string): Promise<Look>;
  draw(width: number, height: number): Promise<string>;
  close(): Promise<void>;
}

/** The frame can reach `base` and nothing else, and is the only one here who is handed the key. */
export async function openNullFrame(base: string, key: string): Promise<NullFrame> {
  const policy = contentSecurityPolicy(manifest.networkAccess, { blob: true, development: false });
  const page = await listen(0, (_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.replaceAll(HOME, base),
    });
    response.end('<!doctype html><iframe name="null" src="data:text/html,<p>Limn"></iframe>');
  });
  const browser = await chromium.launch({ ...(await findChromium()), headless: true });
  const close = async () => {
    await browser.close();
    await page.close();
  };
  try {
    const tab = await browser.newPage();
    await tab.goto(page.origin);
    const frame = tab.frame({ name: 'null' });
    if (frame === null) throw new Error('The frame did not open.');
    return {
      origin: await frame.evaluate(() => window.origin),
      ask: (question) => frame.evaluate(askInFrame, { question, base, key, ...LIMITS }),
      look: (picture, beside) => look(frame, picture, beside ?? null),
      draw: (width, height) => frame.evaluate(drawInFrame, { width, height }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function look(frame: Frame, picture: string, beside: string | null): Promise<Look> {
  return frame.evaluate(lookInFrame, { picture, beside });
}
