import { Aside, type AsideProps } from '../components/aside';
import { LayerLine, type LayerLineProps } from '../components/layer-line';
import { Row } from '../components/row';
import { NOTHING_TO_RESTYLE } from '../words/obstacle';

export interface IntoProps {
  /** `null`: there is nothing to restyle. */
  line: LayerLineProps | null;
  /** One grey line, where it is needed. */
  note: AsideProps | null;
}

export function Into({ line, note }: IntoProps) {
  return (
    <Row label="Into">
      {line ? <LayerLine {...line} /> : <p class="one-line secondary">{NOTHING_TO_RESTYLE}</p>}
      {note && <Aside {...note} />}
    </Row>
  );
}
