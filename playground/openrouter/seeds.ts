import { sha256 } from './sha256';

/** Seeds by body and by how often that body came, so the same run draws the same pictures. */
export class Seeds {
  readonly #seen = new Map<string, number>();

  next(body: string | Uint8Array): string {
    const hash = sha256(body);
    const count = this.#seen.get(hash) ?? 0;
    this.#seen.set(hash, count + 1);
    return `${hash} ${count}`;
  }

  clear(): void {
    this.#seen.clear();
  }
}
