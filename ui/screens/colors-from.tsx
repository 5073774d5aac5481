import type { Palette } from '../../src/recipe';
import { Aside, type AsideProps } from '../components/aside';
import { Button } from '../components/button';
import { LayerLine, type LayerLineProps } from '../components/layer-line';
import { Row } from '../components/row';
import { SwatchStrip } from '../components/swatch-strip';

/** What lends the palette, and what came of it. */
export type Colors =
  /** Nothing selected, and no palette yet. */
  | { at: 'empty'; onShowImage: () => void }
  | { at: 'reading'; line: LayerLineProps }
  /** Nothing with a colour is visible in it. */
  | { at: 'colorless'; line: LayerLineProps; aside: AsideProps | null }
  /** The designer wants none. */
  | { at: 'none'; line: LayerLineProps; aside: AsideProps | null }
  | { at: 'read'; line: LayerLineProps; palette: Palette; aside: AsideProps | null };

export function ColorsFrom(colors: Colors) {
  if (colors.at === 'empty') {
    return (
      <p>
        Select some layers. Limn reads their colours and draws in them.{' '}
        <Button kind="link" onPress={colors.onShowImage}>
          Snap an image in this file to these colours, free
        </Button>
      </p>
    );
  }
  return (
    <div class="stack stack-close">
      <Row label="Colours from">
        <LayerLine {...colors.line} />
      </Row>
      {colors.at === 'reading' && (
        <p class="box box-low secondary" role="status">
          Reading colours…
        </p>
      )}
      {colors.at === 'colorless' && (
        <p class="secondary">No colours are visible here. The picture will choose its own.</p>
      )}
      {colors.at === 'read' && (
        <SwatchStrip label={`Colours from ${colors.line.name ?? ''}`} palette={colors.palette} />
      )}
      {'aside' in colors && colors.aside && <Aside {...colors.aside} />}
    </div>
  );
}
