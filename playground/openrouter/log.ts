import type { RouteName } from './routes/route-name';

/** One picture of an answer, as its bytes say. */
export interface AnsweredPicture {
  mediaType: string;
  bytes: number;
  /** `null` when the bytes are no readable picture. */
  width: number | null;
  height: number | null;
  /** Its part of the cost; 0 when nothing was charged. */
  costUsd: number;
}

/** One request. There is no key in it: neither the Authorization header nor a key in a body. */
export interface LogEntry {
  id: number;
  /** ISO 8601. */
  at: string;
  method: string;
  /** Path with query. */
  path: string;
  headers: Record<string, string>;
  /** Parsed JSON with data URLs as `data:image/png;base64,…N bytes`; `null` without a JSON body. */
  body: unknown;
  /** Where a key stood outside the Authorization header. It is taken out there. */
  keyFoundIn: ('path' | 'headers' | 'body')[];
  /** `null` for requests that are not for a picture. */
  route: RouteName | null;
  /** Name of the fault this request met. */
  fault: string | null;
  /** `null` until an answer starts, and for ever when none does. */
  status: number | null;
  outcome: 'waiting' | 'whole' | 'cut';
  /** Until the last byte, in milliseconds. */
  ms: number | null;
  pictures: AnsweredPicture[];
}

/** Bytes of input images are kept for this many requests. */
const INPUTS_KEPT = 24;

/** Every request to the API since the start or the last reset, oldest first. */
export class RequestLog {
  readonly #entries: LogEntry[] = [];
  readonly #inputs = new Map<number, Uint8Array>();
  #nextId = 1;

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  add(entry: Pick<LogEntry, 'method' | 'path' | 'headers' | 'body' | 'keyFoundIn'>): LogEntry {
    const added: LogEntry = {
      id: this.#nextId++,
      at: new Date().toISOString(),
      ...entry,
      route: null,
      fault: null,
      status: null,
      outcome: 'waiting',
      ms: null,
      pictures: [],
    };
    this.#entries.push(added);
    return added;
  }

  /** The input image of a restyle, as it was sent. */
  inputOf(id: number): Uint8Array | null {
    return this.#inputs.get(id) ?? null;
  }

  keepInput(id: number, bytes: Uint8Array): void {
    this.#inputs.set(id, bytes);
    const [oldest] = this.#inputs.keys();
    if (this.#inputs.size > INPUTS_KEPT && oldest !== undefined) this.#inputs.delete(oldest);
  }

  clear(): void {
    this.#entries.length = 0;
    this.#inputs.clear();
  }
}
