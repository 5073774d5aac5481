/** The key's one home in the iframe: this closure. Nothing else ever holds it. */
let key: string | null = null;
let changes = 0;

export function rememberKey(next: string | null): void {
  if (key !== next) changes += 1;
  key = next;
}

/** How often there has been another one: whether two sums are of the same key. */
export function keyChanges(): number {
  return changes;
}

export function authorization(): { Authorization: string } | null {
  return key === null ? null : { Authorization: `Bearer ${key}` };
}

/** Foreign text without the key: a server may send back what it was sent. */
export function withoutKey(text: string): string {
  return cleaner()(text);
}

/** The same for the key of now, which may be another one when the answer comes. */
export function cleaner(): (text: string) => string {
  const sent = key;
  return (text) => (sent === null ? text : text.replaceAll(sent, '…'));
}
