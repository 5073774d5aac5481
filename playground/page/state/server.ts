import type { Manifest } from '../../host/manifest';
import type { PageSettings } from '../../server/page-settings';

export interface LoadedPlugin {
  manifest: Manifest;
  code: string;
  ui: string | Record<string, string>;
}

/** What this page gets from its own server. */

export async function pageSettings(): Promise<PageSettings> {
  return (await get('/settings.json').then((it) => it.json())) as PageSettings;
}

/** The plugin as built last. */
export async function loadPlugin(): Promise<LoadedPlugin> {
  return (await get('/plugin.json').then((it) => it.json())) as LoadedPlugin;
}

export async function documentBytes(): Promise<Uint8Array> {
  const response = await get('/document.fig');
  return new Uint8Array(await response.arrayBuffer());
}

/** Calls whenever the plugin was built again. */
export function onRebuilt(rebuilt: () => void): void {
  new EventSource('/events').addEventListener('plugin', rebuilt);
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response;
}
