import type { SnapReport } from '../../src/palette/snap/report-snap';
import type { Palette } from '../../src/recipe';
import { LONGEST_SENTENCE } from './sentence';
import { hexWords, shortName } from './short-name';
import { share } from './share';

/**
 * What snapping has done: how much is different, mostly what, and on palette (0–1) before and after.
 */
export function snapWords(
  { changed, moves }: SnapReport,
  { swatches, background }: Palette,
  onPalette: { readonly before: number; readonly after: number },
): string {
  if (changed === 0) return 'Nothing to change';
  const [most] = moves;
  const known = [...swatches, ...(background ? [background] : [])];
  const name = most && shortName(known.find(({ hex }) => hex === most.to) ?? { hex: most.to });
  const mostly = most ? `, mostly ${hexWords(most.from)} → ${name}` : '';
  const score = ` · ${share(onPalette.before)} → ${share(onPalette.after)}`;
  const start = `Changed ${share(changed)} of the picture`;
  const whole = start + mostly + score;
  return whole.length <= LONGEST_SENTENCE ? whole : start + score;
}
