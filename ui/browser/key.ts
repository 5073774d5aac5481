/** The key's one home in the iframe: this closure. Nothing else ever holds it. */
let key: string | null = null;

export function rememberKey(next: string | null): void {
  key = next;
}

export function authorization(): { Authorization: string } | null {
  return key === null ? null : { Authorization: `Bearer ${key}` };
}
