import type { Palette, Swatch as SwatchData } from '../../src/recipe';
import { Swatch } from './swatch';
import './swatch-strip.css';

export interface SwatchStripProps {
  label: string;
  palette: Palette;
}

/** Pixels of one swatch: what a finger or an unsteady hand still hits. */
const NARROWEST = 24;

/** Swatches as wide as their share of what is seen; the background stands apart. */
export function SwatchStrip({ label, palette }: SwatchStripProps) {
  const { swatches, background } = palette;
  return (
    <div class="line swatch-strip">
      <ul
        class="swatch-strip-row"
        style={{ '--narrowest': `${swatches.length * NARROWEST}px` }}
        aria-label={label}
      >
        {swatches.map((swatch, index) => (
          <Swatch
            key={`${swatch.hex} ${swatch.id ?? ''}`}
            swatch={swatch}
            side={middleOf(swatches, index) < 0.5 ? 'start' : 'end'}
          />
        ))}
      </ul>
      {background && (
        <ul aria-label="Background">
          <Swatch swatch={background} side="end" background />
        </ul>
      )}
    </div>
  );
}

function middleOf(swatches: readonly SwatchData[], index: number): number {
  const before = swatches.slice(0, index).reduce((sum, { weight }) => sum + weight, 0);
  return before + (swatches[index]?.weight ?? 0) / 2;
}
