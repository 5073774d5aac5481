import type { PluginStorage } from '../../host/plugin-storage';

/** By plugin id and key. */
type Place = [pluginId: string, key: string];

const STORE = 'clientStorage';

type Trouble = 'none' | 'full' | 'refuses' | 'never answers';
let trouble: Trouble = 'none';

/** What a disk can do to a plugin's writing, from now on. A full one still lets it erase. */
export function storageTrouble(next: Trouble): void {
  trouble = next;
}

async function troubled(): Promise<void> {
  if (trouble === 'refuses') throw new Error('The storage is not available');
  if (trouble === 'never answers') await new Promise(() => undefined);
}

/**
 * `clientStorage` on this machine: it outlives the page, as Figma's does. IndexedDB, because
 * `localStorage` would be full long before Figma's five megabytes of bytes.
 */
export function pageStorage(): PluginStorage {
  return {
    get: (pluginId, key) => inStore('readonly', (store) => store.get([pluginId, key])),
    set: async (pluginId, key, value) => {
      if (trouble === 'full') throw new Error('Exceeded the clientStorage quota of 5 MB');
      await troubled();
      await inStore('readwrite', (store) => store.put(value, [pluginId, key]));
    },
    delete: async (pluginId, key) => {
      await troubled();
      await inStore('readwrite', (store) => store.delete([pluginId, key]));
    },
    keys: async (pluginId) =>
      (await places()).filter(([id]) => id === pluginId).map(([, key]) => key),
  };
}

/** Everything plugins keep on this machine, by key. */
export async function storedEntries(): Promise<Record<string, unknown>> {
  const entries: Record<string, unknown> = {};
  for (const place of await places()) {
    entries[place[1]] = await inStore<unknown>('readonly', (store) => store.get(place));
  }
  return entries;
}

export async function forgetStored(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

/** Writes past the plugin, or takes away with `undefined`, under the name of the one that is here. */
export async function writeStored(key: string, value: unknown): Promise<void> {
  const [[pluginId] = ['']] = await places();
  const place = [pluginId, key];
  if (value === undefined) await inStore('readwrite', (store) => store.delete(place));
  else await inStore('readwrite', (store) => store.put(value, place));
}

async function places(): Promise<Place[]> {
  return (await inStore('readonly', (store) => store.getAllKeys())) as Place[];
}

/** Settles once the change is on disk, not merely asked for. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await (open ??= openDatabase());
  const transaction = database.transaction(STORE, mode);
  const request = ask(transaction.objectStore(STORE));
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error ?? new Error('The storage gave up.'));
  });
}

let open: Promise<IDBDatabase> | undefined;

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('limn-playground', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('There is no storage.'));
  });
}
