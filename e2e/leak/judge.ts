import type { Collection, Item } from './collect';
import { KeyFinder } from './find-key';
import { withoutPermitted, type Sink } from './permitted';

export interface Leak {
  sink: Sink;
  /** Names of the forms the key was found in. */
  forms: string[];
}

export interface Verdict {
  leaks: Leak[];
  /** How much was searched, by sink. */
  searched: Partial<Record<Sink, number>>;
  /** Requests that carried the key where it belongs: without any, a search has shown nothing. */
  authorized: number;
}

/** Searches all that was collected for each of the keys. `service`: the origin they may be sent to. */
export function judge({ items }: Collection, keys: readonly string[], service: string): Verdict {
  const searched: Verdict['searched'] = {};
  for (const { sink } of items) searched[sink] = (searched[sink] ?? 0) + 1;
  const leaks = keys.flatMap((key) => leaksOf(key, items, service));
  const authorized = items.filter(
    ({ request }) => request !== undefined && keys.some((key) => mayCarry(request, key, service)),
  );
  return { leaks, searched, authorized: authorized.length };
}

function leaksOf(key: string, items: readonly Item[], service: string): Leak[] {
  const finder = new KeyFinder(key);
  const stored = items.filter((item) => item.sink === 'clientStorage' && isHome(item, key));
  const found = items
    .filter((item) => item !== stored[0] && !(stored.length === 0 && isBeingTyped(item, key)))
    .map((item) => ({ sink: item.sink, forms: formsIn(item, key, finder, service) }));
  return distinct(found.filter(({ forms }) => forms.length > 0));
}

function formsIn(item: Item, key: string, finder: KeyFinder, service: string): string[] {
  const { sink, content, request } = item;
  if (request?.authorization !== undefined && !mayCarry(request, key, service)) {
    const forms = finder.find(request.authorization);
    if (forms.length > 0) return forms;
  }
  return finder.find(typeof content === 'string' ? withoutPermitted(sink, content, key) : content);
}

/** The only entry that may hold it: by this name, the key and nothing else. */
function isHome({ content }: Item, key: string): boolean {
  return content === JSON.stringify(['key', key]);
}

/** In its own field, as long as it has not been saved. */
function isBeingTyped({ sink, content }: Item, key: string): boolean {
  return sink === 'fields' && content === key;
}

function mayCarry(
  { url, authorization }: NonNullable<Item['request']>,
  key: string,
  service: string,
) {
  return (
    authorization === `Bearer ${key}` && url.origin === service && url.pathname.startsWith('/api/')
  );
}

function distinct(leaks: readonly Leak[]): Leak[] {
  const byText = new Map(leaks.map((leak) => [JSON.stringify(leak), leak]));
  return [...byText.values()];
}
