import { Name } from '../components/name';
import { Row } from '../components/row';
import { OBSTACLE } from '../words/obstacle';
import type { IntoWords } from '../words/into';

export interface IntoProps {
  /** `null`: there is nothing to restyle. */
  into: IntoWords | null;
}

export function Into({ into }: IntoProps) {
  return (
    <Row label="Into">
      {into === null ? (
        <p class="one-line secondary">{OBSTACLE['nothing-to-restyle']}</p>
      ) : (
        <>
          <p class="one-line">
            {into.words}
            {into.words && into.name !== null && ' '}
            {into.name !== null && <Name>{into.name}</Name>}
          </p>
          {into.note !== null && <p class="secondary">{into.note}</p>}
        </>
      )}
    </Row>
  );
}
