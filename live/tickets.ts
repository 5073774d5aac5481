import { parseJson } from '../src/parse-json';
import { digNumber, digText } from '../src/openrouter/dig';
import { ROUTES } from '../src/openrouter/routes';
import type { Question } from './frame/in-frame';

/** Everything else a probe may ask, it may be charged for. */
const FREE = [
  /^GET \/api\/v1\/key$/,
  /^GET \/api\/v1\/images\/models\/recraft\/[\w.-]+\/endpoints$/,
  /^GET \/api\/v1\/generation\?id=[\w-]+$/,
  /^POST \/api\/v1\/auth\/keys$/,
];
const PAID: readonly string[] = [ROUTES.chat.path, ROUTES.images.path];

/** The pictures one probe has announced; each request that may buy one uses one up. */
export class Tickets {
  readonly #left: string[];

  constructor(buys: readonly string[]) {
    this.#left = [...buys];
  }

  /** The model this question may be charged for, `null` for a free one. Throws on what was not announced. */
  use({ method, path, body }: Question): string | null {
    const line = `${method} ${path}`;
    if (FREE.some((free) => free.test(line))) return null;
    if (method !== 'POST' || !PAID.includes(path))
      throw new Error(`${line} is not a known question`);
    const json = parseJson(body ?? '');
    const model = digText(json, 'model') ?? 'no model';
    if ((digNumber(json, 'n') ?? 1) !== 1) throw new Error('a probe buys one picture at a time');
    const at = this.#left.indexOf(model);
    if (at < 0) throw new Error(`a picture of ${model} was not announced`);
    this.#left.splice(at, 1);
    return model;
  }
}
