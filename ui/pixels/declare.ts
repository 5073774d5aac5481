import type { ReadingTold } from '../../src/layer';
import { openReading, type DeclaredPaint } from '../../src/palette/reading';
import type { Declared } from '../../src/palette/choose-lender';
import { openStrip } from '../../src/palette/edit-strip';
import { lendsColors } from '../../src/palette/lends-colors';
import { orderByUse } from '../../src/palette/order-by-use';
import { readStrip } from '../../src/palette/read-strip';

interface ToDeclare {
  readonly told: ReadingTold;
  /** Of a library: what of it is used here comes first. */
  readonly page?: readonly DeclaredPaint[];
}

/** What a reading says before anything of it is seen. */
export function declare({ told, page }: ToDeclare): Promise<Declared> {
  const reading = openReading(told);
  const strip = readStrip({ ...reading, renders: [] });
  return Promise.resolve({
    reading,
    opened: openStrip(page ? orderByUse(strip, page) : strip),
    lends: lendsColors(reading.paints, reading.profile),
  });
}
