import type { RouteName } from './routes/route-name';

/** One charge. The key is known only by the end of its SHA-256. */
export interface Charge {
  id: number;
  /** ISO 8601. */
  at: string;
  /** Last 8 hex digits of the key's SHA-256. */
  keyHash: string;
  /** Id of the log entry of the request. */
  requestId: number;
  generationId: string;
  model: string;
  route: RouteName;
  pictures: number;
  usd: number;
  /** SHA-256, hex, of the bytes of each picture as sent. */
  sha256: string[];
  /** Whether the last byte of the answer left before the connection ended. */
  delivered: boolean;
}

/** Every charge since the start or the last reset, oldest first. */
export class Ledger {
  readonly #charges: Charge[] = [];

  get charges(): readonly Charge[] {
    return this.#charges;
  }

  /** USD, rounded to a hundredth of a cent so that sums stay readable. */
  get totalUsd(): number {
    return spent(this.#charges);
  }

  spentBy(keyHash: string): number {
    return spent(this.#charges.filter((charge) => charge.keyHash === keyHash));
  }

  add(charge: Omit<Charge, 'id' | 'at' | 'delivered'>): Charge {
    const entry: Charge = {
      id: this.#charges.length + 1,
      at: new Date().toISOString(),
      ...charge,
      delivered: false,
    };
    this.#charges.push(entry);
    return entry;
  }

  clear(): void {
    this.#charges.length = 0;
  }
}

function spent(charges: readonly Charge[]): number {
  const total = charges.reduce((sum, charge) => sum + charge.usd, 0);
  return Math.round(total * 1e4) / 1e4;
}
