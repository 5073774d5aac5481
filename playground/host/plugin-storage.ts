/** What `clientStorage` keeps: plain values and `Uint8Array`. */
export type StoredValue = unknown;

/**
 * The machine's memory for plugins, apart for each plugin id. It keeps copies.
 * The host enforces the 5 MB limit; the storage just holds.
 */
export interface PluginStorage {
  get(pluginId: string, key: string): Promise<StoredValue | undefined>;
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
    get: async (pluginId, key) => structuredClone(of(pluginId).get(key)),
    set: async (pluginId, key, value) => void of(pluginId).set(key, structuredClone(value)),
    delete: async (pluginId, key) => void of(pluginId).delete(key),
    keys: async (pluginId) => [...of(pluginId).keys()],
  };
}
