import {
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz65,
  toGamut,
  useMode,
} from 'culori/fn';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCielab } from './cielab';
import { ciede2000 } from './ciede2000';
import { documentColor } from './document-color';
import { formatHex } from './hex';
import { packUnits } from './linear-light';

for (const mode of [modeRgb, modeLrgb, modeXyz65, modeOklab, modeOklch, modeP3]) useMode(mode);
const oracle = toGamut('rgb', 'oklch');
const channel = fc.double({ min: 0, max: 1, noNaN: true });
const color = fc.record({ r: channel, g: channel, b: channel });

test.each(['SRGB', 'LEGACY'] as const)(
  'numbers of a %s document are sRGB as they stand',
  (profile) => {
    expect(formatHex(documentColor({ r: 1, g: 0.5, b: 0 }, profile))).toBe('#ff8000');
  },
);

test('channels outside 0–1 are cut, and one that is no number counts as 0', () => {
  expect(formatHex(documentColor({ r: 1.2, g: -0.1, b: Number.NaN }, 'SRGB'))).toBe('#ff0000');
  expect(formatHex(documentColor({ r: 1.2, g: 1.2, b: Number.NaN }, 'DISPLAY_P3'))).toBe(
    formatHex(documentColor({ r: 1, g: 1, b: 0 }, 'DISPLAY_P3')),
  );
});

test('greys are the same in Display P3 and sRGB', () => {
  fc.assert(
    fc.property(channel, (level) => {
      const grey = { r: level, g: level, b: level };
      expect(documentColor(grey, 'DISPLAY_P3')).toBe(documentColor(grey, 'SRGB'));
    }),
  );
});

test('Display P3 is brought into sRGB as culori does it', () => {
  fc.assert(
    fc.property(color, (p3) => {
      const theirs = oracle({ mode: 'p3', ...p3 });
      const expected = packUnits(theirs.r, theirs.g, theirs.b);
      const difference = ciede2000(toCielab(documentColor(p3, 'DISPLAY_P3')), toCielab(expected));
      expect(difference).toBeLessThan(0.7);
    }),
    { numRuns: 1000 },
  );
});
