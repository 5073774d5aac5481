import type { Palette } from '../../src/recipe';
import { Name } from '../components/name';
import { Row } from '../components/row';
import { SwatchStrip } from '../components/swatch-strip';

/** What lends the palette. `from` is a layer's name or a count of layers. */
export type Colors =
  /** Nothing selected, and no palette yet. */
  | { at: 'empty' }
  | { at: 'reading'; from: string }
  /** Nothing with a colour is visible in the selection. */
  | { at: 'colorless'; from: string }
  | { at: 'read'; from: string; palette: Palette; note?: string | null }
  /** Nothing is selected now: the palette read last stays. */
  | { at: 'kept'; from: string; palette: Palette };

export function ColorsFrom(colors: Colors) {
  if (colors.at === 'empty') {
    return <p>Select some layers. Limn reads their colours and draws in them.</p>;
  }
  return (
    <div class="stack stack-close">
      <Row label="Colours from">
        <p class="one-line">
          <Name>{colors.from}</Name>
          {colors.at === 'kept' && <span class="secondary">, read before</span>}
        </p>
      </Row>
      {colors.at === 'reading' && (
        <p class="box box-low secondary" role="status">
          Reading colours…
        </p>
      )}
      {colors.at === 'colorless' && (
        <p class="secondary">No colours are visible here. The picture will choose its own.</p>
      )}
      {'palette' in colors && (
        <SwatchStrip label={`Colours from ${colors.from}`} palette={colors.palette} />
      )}
      {colors.at === 'read' && colors.note && <p class="secondary">{colors.note}</p>}
    </div>
  );
}
