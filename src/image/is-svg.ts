/** A comment longer than this before the root is no drawing anybody made. */
const HEAD = 64 * 1024;

/** Whether the root element is `svg`: an error page that merely contains one is not. */
export function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  let at = 0;
  for (;;) {
    at = skipSpace(head, at);
    if (head.startsWith('<?', at)) at = after(head, '?>', at);
    else if (head.startsWith('<!--', at)) at = after(head, '-->', at);
    else if (/^<!doctype/i.test(head.slice(at, at + 9))) at = afterDoctype(head, at);
    else return /^<(?:[\w-]+:)?svg[\s/>]/.test(head.slice(at, at + 64));
    if (at < 0) return false;
  }
}

function skipSpace(text: string, at: number): number {
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

function after(text: string, end: string, at: number): number {
  const found = text.indexOf(end, at);
  return found < 0 ? -1 : found + end.length;
}

/** The doctype may declare entities between brackets. */
function afterDoctype(text: string, at: number): number {
  const close = text.indexOf('>', at);
  const bracket = text.indexOf('[', at);
  return bracket >= 0 && bracket < close ? after(text, ']>', at) : after(text, '>', at);
}
