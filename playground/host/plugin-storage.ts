/** What `clientStorage` keeps: plain values and `Uint8Array`. */
type StoredValue = unknown;

/**
 * The machine's memory for plugins, apart for each plugin id. It keeps copies.
 * The host enforces the 5 MB limit; the storage just holds.
 */
export interface PluginStorage {
  /** `undefined` when there is nothing under the key. */
  get(pluginId: string, key: string): Promise<StoredValue>;
  set(pluginId: string, key: string, value: StoredValue): Promise<void>;
  delete(pluginId: string, key: string): Promise<void>;
  keys(pluginId: string): Promise<string[]>;
}

/** A storage that forgets everything with the page, or with the test. */
export function memoryStorage(): PluginStorage {
  const plugins = new Map<string, Map<string, StoredValue>>();
  const of = (pluginId: string) => {
    const kept = plugins.get(pluginId) ?? new Map<string, StoredValue>();
    plugins.set(pluginId, kept);
    return kept;
  };
  return {
    get: (pluginId, key) => Promise.resolve(structuredClone(of(pluginId).get(key))),
    set(pluginId, key, value) {
      of(pluginId).set(key, structuredClone(value));
      return Promise.resolve();
    },
    delete(pluginId, key) {
      of(pluginId).delete(key);
      return Promise.resolve();
    },
    keys: (pluginId) => Promise.resolve([...of(pluginId).keys()]),
  };
}
