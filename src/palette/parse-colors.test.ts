import { expect, test } from 'vitest';
import { parseColors } from './parse-colors';

test.each([
  ['#1d4ed8 #FF6B57', ['#1d4ed8', '#ff6b57'], ''],
  ['fff,000;\n#abc', ['#ffffff', '#000000', '#aabbcc'], ''],
  ['#1d4ed8, #1D4ED8', ['#1d4ed8'], ''],
  ['#12g456 #1d4ed8 teal', ['#1d4ed8'], '#12g456 teal'],
  ['', [], ''],
] as const)('%j gives %j and leaves %j to be put right', (text, hexes, left) => {
  expect(parseColors(text)).toEqual({ hexes, left });
});
