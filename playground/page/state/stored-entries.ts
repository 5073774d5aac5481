import { PREFIX } from './page-storage';
import { fromText } from './stored-value';

/** Everything plugins keep on this machine, by key. */
export function storedEntries(storage: Storage = localStorage): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  for (let index = 0; index < storage.length; index += 1) {
    const name = storage.key(index) ?? '';
    const [prefix, , ...key] = name.split('/');
    if (prefix === PREFIX) entries[key.join('/')] = fromText(storage.getItem(name) ?? 'null');
  }
  return entries;
}
