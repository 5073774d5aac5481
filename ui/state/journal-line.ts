import { target } from '../../src/messages';
import { parseJson } from '../../src/parse-json';
import { recipe } from '../../src/recipe';
import { type Infer, literal, nullable, number, object, oneOf, string } from '../../src/schema';

/**
 * What the journal says of one attempt: all that another window needs to tell what became of it and
 * to offer its pictures. A key is never in it.
 */
const line = object({
  version: literal(1),
  id: string,
  /** `sent`: no answer yet. `kept`: its pictures are, under its name. */
  at: oneOf(['sent', 'kept']),
  target,
  recipe,
  /** USD, as the button said. */
  price: number,
  /** USD spent on the key before; `null` when it could not be read. */
  usage: nullable(number),
});
export type JournalLine = Infer<typeof line>;

/** Damaged, foreign or newer lines are `null`, and stay where they are. */
export function parseLine(text: string): JournalLine | null {
  return line(parseJson(text)) ?? null;
}
