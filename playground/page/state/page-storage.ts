import type { PluginStorage } from '../../host/plugin-storage';
import { fromText, toText } from './stored-value';

export const PREFIX = 'plugin';

/** `clientStorage` on this machine: it outlives the page, as Figma's does. */
export function pageStorage(storage: Storage = localStorage): PluginStorage {
  const place = (pluginId: string, key: string) => `${PREFIX}/${pluginId}/${key}`;
  return {
    get: (pluginId, key) => {
      const text = storage.getItem(place(pluginId, key));
      return Promise.resolve(text === null ? undefined : fromText(text));
    },
    set: (pluginId, key, value) =>
      settled(() => storage.setItem(place(pluginId, key), toText(value))),
    delete: (pluginId, key) => settled(() => storage.removeItem(place(pluginId, key))),
    keys: (pluginId) => {
      const start = place(pluginId, '');
      const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      const own = all.filter((name) => name.startsWith(start));
      return Promise.resolve(own.map((name) => name.slice(start.length)));
    },
  };
}

/** A full storage rejects instead of throwing. */
function settled(work: () => void): Promise<void> {
  return new Promise((done) => {
    work();
    done();
  });
}
