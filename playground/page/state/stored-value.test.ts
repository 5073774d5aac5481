import { expect, test } from 'vitest';
import { fromText, toText } from './stored-value';

test('what a plugin keeps comes back as it was', () => {
  const kept = { text: 'a', list: [1, null, true], bytes: new Uint8Array([0, 255]) };
  expect(fromText(toText(kept))).toEqual(kept);
});
