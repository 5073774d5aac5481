import { expect, test } from 'vitest';
import { cropOf } from '../../src/target/crop';
import { cropWords, softWords } from './fit';

const picture = { width: 1344, height: 768 };
const into = (width: number, height: number) => cropOf(picture, { width, height });

test('what is cropped is said with its edges, unless it is next to nothing', () => {
  expect(cropWords(into(1344, 512))).toBe('33\u00a0% cropped at top and bottom.');
  expect(cropWords(into(1344, 760))).toBeNull();
});

test('too few pixels are said in pixels', () => {
  expect(softWords(1344, into(1440, 823))).toBe('1344 px into 1440 px: soft on 2× screens.');
  expect(softWords(1344, into(1344, 768))).toBeNull();
});
