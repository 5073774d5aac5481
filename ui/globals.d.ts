/** From package.json; `null` without a homepage, and then no referrer is named. */
declare const __HOMEPAGE__: string | null;
