import type { Survivor } from './report';

/** Why mutants may live: no test can tell them from the product, or none should. */
export interface Reason {
  readonly file: string;
  /** Part of the line the mutants stand in. */
  readonly code: string;
  /** Part of what they put there; without it, all of the line's. */
  readonly becomes?: string;
  readonly why: string;
}

export const REASONS: readonly Reason[] = [
  {
    file: 'src/image/is-svg.ts',
    code: 'const BEFORE',
    becomes: String.raw`/\s|`,
    why: 'the loop comes back for the rest of the white space',
  },
  {
    file: 'src/image/sniff.ts',
    code: 'heic ||=',
    why: 'a brand is four letters, as long as every name in the list',
  },
  {
    file: 'src/attempt/step.ts',
    code: 'if (!post) return stay(state);',
    why: 'a state with such an index cannot be reached; the check is for the type',
  },
  {
    file: 'src/attempt/step.ts',
    code: "if (state.at !== 'unknown' || state.check !== event.check)",
    why: 'no other state has a look to compare with; the check is for the type',
  },
  {
    file: 'src/attempt/step.ts',
    code: "if (state.at !== 'sent' || !state.left || state.try !== of)",
    why: 'no other state has left; the check is for the type',
  },
  {
    file: 'src/attempt/step.ts',
    code: "if (state.at !== 'received' || (state.unsafe && !safe))",
    why: 'unsafe stays unsafe either way',
  },
  {
    file: 'src/image/base64.ts',
    code: 'const needed = written +',
    why: 'only how much room is made beforehand differs, and it is never less than is needed',
  },
  {
    file: 'src/image/base64.ts',
    code: 'if (needed <= bytes.length) return;',
    why: 'the same room made anew holds the same',
  },
  {
    file: 'src/image/base64.ts',
    code: 'const told = written > 11',
    why: 'one byte sooner, the length is there already',
  },
  {
    file: 'src/image/base64.ts',
    code: 'const fits = told >= needed',
    why: 'either way there is room; nobody sends exactly this',
  },
  {
    file: 'src/image/base64.ts',
    code: 'const text = new TextDecoder',
    why: 'what the platform refuses with its padding, the table reads',
  },
  {
    file: 'src/image/base64.ts',
    code: 'if (!into.setFromBase64) return 0;',
    why: 'calling what is not there ends in the same answer, by way of an error',
  },
  {
    file: 'src/image/base64.ts',
    code: '} catch {',
    why: 'nothing read and no number at all begin at the same letter',
  },
  {
    file: 'src/image/base64.ts',
    code: 'const valueAt = (place: number)',
    why: 'what the quick loop leaves, the careful one reads',
  },
  {
    file: 'src/image/base64.ts',
    code: 'if (count + padding === 0) {',
    why: 'what the quick loop leaves, the careful one reads',
  },
  {
    file: 'src/image/base64.ts',
    code: 'for (; at + 3 < codes.length; at += 4) {',
    why: 'what is not there has no value, so the loop stops by itself',
  },
  {
    file: 'src/image/base64.ts',
    code: 'if ((a | b | c | d) > 63) break;',
    why: 'what the quick loop leaves, the careful one reads',
  },
  {
    file: 'src/image/base64.ts',
    code: 'if (value < 64 && padding === 0) {',
    why: 'no letter has the value 64',
  },
  {
    file: 'src/image/base64.ts',
    code: 'for (let value = 0; value < 64; value++)',
    why: 'the alphabet has no letter 64',
  },
  {
    file: 'src/image/base64.ts',
    code: 'return view.getUint32(0) === RIFF',
    why: 'another file’s number is too small or too large to be taken for its length, or leaves room to spare',
  },
  {
    file: 'src/image/encode-base64.ts',
    code: 'for (let at = 0; at < bytes.length; at += 3) {',
    why: 'behind the end of an array nothing is written',
  },
  {
    file: 'src/image/encode-base64.ts',
    code: 'const missing = text.length > 0',
    why: 'no bytes have no padding either way',
  },
  {
    file: 'src/image/exif-orientation.ts',
    code: "if (fourCC(app1, 0) !== 'Exif'",
    why: 'eight bytes hold no directory, so it is upright either way',
  },
  {
    file: 'src/image/exif-orientation.ts',
    code: 'if (directory + 2 > tiff.length)',
    why: 'a directory that ends with its count has no entries, so it is upright either way',
  },
  {
    file: 'src/image/exif-orientation.ts',
    code: 'return value >= 1 && value <= 8',
    why: '1 is upright, and so is what is no turn',
  },
  {
    file: 'src/image/avif-header.ts',
    code: "if (type === 'ispe' && at + 20 <= bytes.length) {",
    why: 'a size that is cut short ends in the box around it, which has been refused by then',
  },
];

export function reasonFor(survivor: Survivor): Reason | null {
  const holds = ({ file, code, becomes = '' }: Reason) =>
    survivor.file === file && survivor.code.includes(code) && survivor.becomes.includes(becomes);
  return REASONS.find(holds) ?? null;
}
