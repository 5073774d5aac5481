import type { PluginStorage } from '../../host/plugin-storage';
import { fromText, toText } from './stored-value';

export const PREFIX = 'plugin';

/** `clientStorage` on this machine: it outlives the page, as Figma's does. */
export function pageStorage(storage: Storage = localStorage): PluginStorage {
  const place = (pluginId: string, key: string) => `${PREFIX}/${pluginId}/${key}`;
  return {
    get: async (pluginId, key) => {
      const text = storage.getItem(place(pluginId, key));
      return text === null ? undefined : fromText(text);
    },
    set: async (pluginId, key, value) => storage.setItem(place(pluginId, key), toText(value)),
    delete: async (pluginId, key) => storage.removeItem(place(pluginId, key)),
    keys: async (pluginId) => {
      const start = place(pluginId, '');
      const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      return all.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
    },
  };
}
