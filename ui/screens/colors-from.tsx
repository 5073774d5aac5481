import { Aside, type AsideProps } from '../components/aside';
import { Button } from '../components/button';
import { LayerLine, type LayerLineProps } from '../components/layer-line';
import { Row } from '../components/row';
import type { Later } from '../later/screens';
import type { SwatchStripProps } from '../later/swatch-strip';

/** What lends the palette, and what came of it. */
export type Colors =
  /** Nothing selected, and no palette yet. */
  | { at: 'empty'; line: LayerLineProps; onShowImage: () => void }
  | { at: 'reading'; line: LayerLineProps; aside: AsideProps | null }
  /** Nothing with a colour is visible in it. */
  | { at: 'colorless'; line: LayerLineProps; aside: AsideProps | null }
  /** The designer wants none. */
  | { at: 'none'; line: LayerLineProps; aside: AsideProps | null }
  | {
      at: 'read';
      line: LayerLineProps;
      strip: Omit<SwatchStripProps, 'label'>;
      aside: AsideProps | null;
    };

export function ColorsFrom({ later, ...colors }: Colors & { later: Partial<Later> }) {
  return (
    <div class="stack stack-close">
      <Row label="Colours from">
        <LayerLine {...colors.line} />
      </Row>
      {colors.at === 'empty' && (
        <>
          <p>Select some layers. Limn reads their colours and draws in them.</p>
          <p class="links">
            <Button kind="link" onPress={colors.onShowImage}>
              Snap an image in this file to these colours, free
            </Button>
          </p>
        </>
      )}
      {colors.at === 'reading' && !colors.aside && (
        <p class="box box-low secondary" role="status">
          Reading colours…
        </p>
      )}
      {colors.at === 'colorless' && (
        <p class="secondary">No colours to take here. The picture will choose its own.</p>
      )}
      {colors.at === 'read' && later.SwatchStrip && (
        <later.SwatchStrip label={`Colours from ${colors.line.name ?? ''}`} {...colors.strip} />
      )}
      {'aside' in colors && colors.aside && <Aside {...colors.aside} />}
    </div>
  );
}
