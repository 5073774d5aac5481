import type { Reading } from '../../src/layer';
import type { Declared } from '../../src/palette/choose-lender';
import { lendsColors } from '../../src/palette/lends-colors';
import { readPalette } from '../../src/palette/read-palette';

/** What a reading says before anything of it is seen. */
export function declare(reading: Reading): Promise<Declared> {
  return Promise.resolve({
    reading,
    palette: readPalette({ ...reading, renders: [] }),
    lends: lendsColors(reading.paints, reading.profile),
  });
}
