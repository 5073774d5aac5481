import { dig, digText } from '../src/openrouter/dig';
import { readRefusal } from '../src/openrouter/read-refusal';
import { parseJson } from '../src/parse-json';
import type { Answered } from './frame/in-frame';
import type { Finding } from './probe';

/** How a refusal is built, and what Limn would take it for. */
export function aboutRefusal({ text, status }: Answered): Finding[] {
  const json = parseJson(text);
  const error = dig(json, 'error');
  if (error === undefined) return [{ what: 'refused', answer: 'no' }];
  const type = digText(error, 'metadata', 'error_type') ?? digText(error, 'error_type');
  const { kind, charge } = readRefusal(json, { status, route: 'images', retryAfter: null });
  return [
    { what: 'refused', answer: 'yes' },
    { what: 'error_type', answer: type ?? 'none' },
    { what: 'Limn takes it for', answer: `${kind}, charge ${charge}` },
  ];
}
