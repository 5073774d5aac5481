import { parseJson } from '../parse-json';
import { closeJson } from './close-json';

/** What a text says as JSON, up to where it was cut off; `undefined` when it is none. */
export function parseCut(text: string): unknown {
  return parseJson(text) ?? parseJson(closeJson(text));
}
