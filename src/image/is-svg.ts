/** A comment longer than this before the root is no drawing anybody made. */
const HEAD = 64 * 1024;

/** What may stand before the root; a doctype may declare entities between brackets. */
const BEFORE = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype(?:[^[>]*>|[^[>]*\[[^]*?\]>)/iy;
const ROOT = /<(?:[\w-]+:)?svg[\s/>]/y;

/** Whether the root element is `svg`: an error page that merely contains one is not. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  ROOT.lastIndex = BEFORE.lastIndex = 0;
  while (BEFORE.test(head)) ROOT.lastIndex = BEFORE.lastIndex;
  return ROOT.test(head);
}
