import { effect } from '@preact/signals';
import { complaint, opened } from './editor';
import { openFile, openTheSample } from './open-document';
import { pluginWindow } from './plugin-window';
import { service, theme } from './preferences';
import { readManifest, reloadPlugin } from './run-plugin';
import { documentBytes, onRebuilt, pageSettings } from './server';
import { learnSettings } from './settings';

/** Resolves when the first document is open. */
export async function startEditor(): Promise<void> {
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    pluginWindow.peek()?.channel.setTheme(theme.value);
  });
  const settings = await pageSettings();
  learnSettings(settings);
  await readManifest();
  if (settings.document === null) await openTheSample();
  else await openFile(await documentBytes(), settings.document);
  if (opened.value === null) await openTheSampleAfterAll();
  onRebuilt(() => void reloadPlugin());
  let before = service.value;
  service.subscribe((now) => {
    if (now !== before) void reloadPlugin();
    before = now;
  });
}

/** A file that is no `.fig` was said to be none; the sample is there to go on with. */
async function openTheSampleAfterAll(): Promise<void> {
  const said = complaint.value;
  await openTheSample();
  complaint.value = said;
}
