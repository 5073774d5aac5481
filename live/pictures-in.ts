import { imageHeader } from '../src/image/image-header';
import { sniff } from '../src/image/sniff';
import { toDataUrl } from '../src/image/data-url';
import { dig, digList, digNumber, digText } from '../src/openrouter/dig';
import { pictureOf } from '../src/openrouter/picture-of';
import { parseJson } from '../src/parse-json';
import type { Bench } from './bench';
import type { Answered } from './frame/in-frame';
import type { Finding } from './probe';

/** The first picture of an answer as a data URL, from either route, whole or streamed. */
export function firstPicture(text: string): string | null {
  for (const json of [parseJson(text), ...events(text)]) {
    const choice = dig(json, 'choices', 0);
    for (const part of ['message', 'delta']) {
      const url = digText(digList(choice, part, 'images')[0], 'image_url', 'url');
      if (url !== null) return url;
    }
    const base64 = digText(digList(json, 'data')[0], 'b64_json');
    if (base64 !== null) return toDataUrl('image/webp', base64);
  }
  return null;
}

/** The `data:` lines of an event stream, each as JSON. */
export function events(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => parseJson(line.slice('data:'.length)));
}

/** USD the answer says it cost; `null` when it does not say. */
export function costIn(text: string): number | null {
  for (const json of [parseJson(text), ...events(text).reverse()]) {
    const cost = digNumber(json, 'usage', 'cost');
    if (cost !== null) return cost;
  }
  return null;
}

/** What an answer says of itself, picture or not. */
export function aboutAnswer(answered: Answered): Finding[] {
  const cost = costIn(answered.text);
  const json = parseJson(answered.text);
  const message = digText(json, 'error', 'message');
  return [
    { what: 'status', answer: answered.failure ?? String(answered.status) },
    { what: 'content type', answer: answered.headers['content-type'] ?? 'not readable' },
    { what: 'usage.cost', answer: cost === null ? 'not told' : `$${cost}` },
    { what: 'took', answer: `${(answered.ms / 1000).toFixed(1)} s`, varies: true },
    ...(message === null
      ? []
      : [{ what: 'error', answer: answered.text.slice(0, 600), varies: true as const }]),
  ];
}

/** What a picture is: as it is labelled, as its bytes say, and as the browser draws it. */
export async function aboutPicture(
  bench: Bench,
  answered: Answered,
  beside?: string,
): Promise<Finding[]> {
  const url = firstPicture(answered.text);
  if (url === null) return [{ what: 'picture', answer: 'none' }];
  const label =
    digText(parseJson(answered.text), 'data', 0, 'media_type') ?? /^data:([^;,]+)/.exec(url)?.[1];
  const picture = pictureOf(url, []);
  if (picture.kind === 'url')
    return [{ what: 'picture', answer: `${url.slice(0, 60)}…: no base64` }];
  const { bytes } = picture;
  const type = sniff(bytes);
  const header = type === null ? null : imageHeader(bytes, type);
  const { width, height, difference } = await bench.look(url, beside);
  return [
    { what: 'label', answer: label ?? 'none' },
    { what: 'bytes are', answer: `${type ?? 'unknown'}${header?.plain === true ? ', whole' : ''}` },
    { what: 'size', answer: `${width} × ${height}` },
    { what: 'weight', answer: `${Math.round(bytes.length / 1000)} kB`, varies: true },
    ...(difference === null
      ? []
      : [
          {
            what: 'difference from the input (0 same, 1 opposite)',
            answer: difference.toFixed(3),
            varies: true as const,
          },
        ]),
  ];
}
