import { Button } from '../components/button';
import { PictureRow, type PictureRowProps } from '../components/picture-row';
import './pictures.css';

export interface PicturesProps {
  /** Newest first. */
  rows: readonly PictureRowProps[];
  /** Takes back everything the last click placed; `null` when that is one layer or none. */
  onUndoAll: (() => void) | null;
}

export function Pictures({ rows, onUndoAll }: PicturesProps) {
  return (
    <>
      {onUndoAll && <Button onPress={onUndoAll}>Undo all</Button>}
      <ul class="stack pictures" aria-label="Pictures">
        {rows.map((row) => (
          <li key={row.id}>
            <PictureRow {...row} />
          </li>
        ))}
      </ul>
    </>
  );
}
