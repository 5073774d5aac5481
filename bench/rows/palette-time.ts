import { drawFinish, EASY } from '../../src/palette/synthetic-sets.fixture';
import { MOST_SWATCHES } from '../../src/palette/weighed';
import { compare, type Medians } from '../compare';
import { paletteReaders } from '../peers/palettes.mjs';
import { BARE_PASS, barePass } from './bare-pass';
import { LIMN, limn } from './limn-palette';

/** A picture of five colours, drawn one way, read by everybody beside one bare pass over it. */
export function paletteMedians(
  finish: keyof typeof EASY,
  side: number,
  rounds: number,
): Promise<Medians> {
  const { pixels } = drawFinish(EASY[finish], 2, side);
  const peers = Object.entries(paletteReaders).map(
    ([name, read]) => [name, () => read(pixels, MOST_SWATCHES)] as const,
  );
  return compare(
    { [BARE_PASS]: barePass(pixels), [LIMN]: () => limn(pixels), ...Object.fromEntries(peers) },
    rounds,
  );
}
