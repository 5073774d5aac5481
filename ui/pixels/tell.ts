import type { Pixels } from '../../src/image/pixels';
import { findingsOf, USED } from '../../src/palette/findings';
import { offPalette } from '../../src/palette/off-palette';
import type { Fidelity, Palette } from '../../src/recipe';
import { findingsWords } from '../words/findings';
import { share } from '../words/share';
import { showPixels, thin } from './show-pixels';

/** A swatch, and whether it is in the picture. */
interface Used {
  readonly hex: string;
  readonly name: string;
  readonly missing: boolean;
  /** How much of the picture it is, and how much it should be, in words. */
  readonly shares: string;
}

/** How well a picture keeps a palette, ready to be said and shown. */
export interface Told {
  readonly fidelity: Fidelity;
  readonly onPalette: string;
  /** What is off and where; empty when nothing is. */
  readonly said: string;
  /** Only what is off is in colour; a data URL. */
  readonly off: string;
  readonly used: readonly Used[];
  /** How many of them are in it. */
  readonly count: string;
  readonly near: string;
  /** Colours that are in no swatch, largest first. */
  readonly strangers: readonly string[];
}

/** Pixels a side: the view judges every one of them. */
const VIEW_SIDE = 360;

export async function tell(pixels: Pixels, palette: Palette): Promise<Told> {
  const findings = findingsOf(pixels, palette);
  const { fidelity, off } = findings;
  const used = palette.swatches.map(({ hex, name = hex, weight }, index): Used => {
    const seen = fidelity.swatches[index]?.share ?? 0;
    const missing = seen < USED;
    const shares = `${missing ? 'missing' : share(seen)} · palette ${share(weight)}`;
    return { hex, name, missing, shares };
  });
  const present = used.filter(({ missing }) => !missing);
  return {
    fidelity,
    onPalette: `On palette ${share(fidelity.onPalette)}`,
    said: findingsWords(findings),
    off: await showPixels(offPalette(thin(pixels, VIEW_SIDE), palette)),
    used,
    count: `${present.length} of ${used.length} used`,
    near: `On palette: within ΔE00 5 of a swatch. Another ${share(fidelity.near)} is within 10.`,
    strangers: off.map(({ hex }) => hex),
  };
}
