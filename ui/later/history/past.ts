import { parseJson } from '../../../src/parse-json';
import { recipe } from '../../../src/recipe';
import {
  type Infer,
  check,
  literal,
  nullable,
  object,
  optional,
  string,
} from '../../../src/schema';

const thumbnail = check(
  (raw): raw is string => typeof raw === 'string' && raw.startsWith('data:image/'),
);

const past = object({
  version: literal(1),
  /** Attempt and picture. */
  key: string,
  recipe,
  /** A data URL of a few kB. */
  thumbnail: nullable(thumbnail),
  /** Name of the layer it was for. */
  layer: string,
  /** Where it was shown last; the document has its bytes by their hash. Missing until it was. */
  placed: optional(object({ nodeId: string, imageHash: string })),
});

/** A picture of any session, small: what made it and where the whole of it may be found. */
export type Past = Infer<typeof past>;

/** Damaged, foreign or newer entries are `null`, and stay where they are. */
export function parsePast(text: string): Past | null {
  return past(parseJson(text)) ?? null;
}
