import type { ToUi } from '../messages';
import { mode } from '../mode';
import { failed } from './failed';
import type { Answer, QuestionOf } from './question';

/** The key's only home besides one closure in the iframe: this computer, never the document. */
const KEY = 'key';
const SETTINGS = 'settings';

type Init = Extract<ToUi, { type: 'init' }>;

export async function loadSession(probe: Uint8Array): Promise<Omit<Init, 'selection'>> {
  const [key, settings] = await Promise.all([load(KEY), load(SETTINGS)]);
  return {
    type: 'init',
    command: mode(figma.command) ?? 'open',
    probe: probe.length,
    key,
    settings,
  };
}

export async function saveKey({ key }: QuestionOf<'save-key'>): Promise<Answer> {
  try {
    if (key === null) await figma.clientStorage.deleteAsync(KEY);
    else await figma.clientStorage.setAsync(KEY, key);
    return { type: 'saved' };
  } catch (error) {
    return failed('storage-failed', error);
  }
}

/** Settings are a convenience: where they cannot be kept, the panel starts with its defaults. */
export async function saveSettings(settings: string): Promise<void> {
  await figma.clientStorage.setAsync(SETTINGS, settings).catch(() => undefined);
}

async function load(key: string): Promise<string | null> {
  const value: unknown = await figma.clientStorage.getAsync(key).catch(() => null);
  return typeof value === 'string' ? value : null;
}
