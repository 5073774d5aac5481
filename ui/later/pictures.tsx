import { Aside } from '../components/aside';
import { Button } from '../components/button';
import { PictureRow, type PictureRowProps } from '../components/picture-row';
import './pictures.css';

export interface PicturesProps {
  /** Newest first. */
  rows: readonly PictureRowProps[];
  /** Takes back everything the last click placed; `null` when that is one layer or none. */
  onUndoAll: (() => void) | null;
  /** A picture was discarded. */
  onBringBack: (() => void) | null;
}

export function Pictures({ rows, onUndoAll, onBringBack }: PicturesProps) {
  return (
    <>
      {onUndoAll && <Button onPress={onUndoAll}>Undo all</Button>}
      {onBringBack && (
        <Aside text="Picture discarded" action={{ label: 'Undo', onPress: onBringBack }} />
      )}
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
