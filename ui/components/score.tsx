import type { Told } from '../pixels/tell';
import { Button } from './button';
import { Fold } from './fold';
import { Icon } from './icon';
import { Name } from './name';
import './score.css';

export interface ScoreProps {
  told: Told;
  /** The off-palette view is shown. */
  off: boolean;
  onOff: () => void;
  /** `null` where the colours are matched already. */
  onSnap: (() => void) | null;
  /** It is being done. */
  busy: boolean;
}

/** How well a picture keeps its palette: a number that shows where it does not, and one sentence. */
export function Score({ told, off, onOff, onSnap, busy }: ScoreProps) {
  return (
    <div class="stack stack-close">
      <div class="line numbers">
        <Button pressed={off} title="Show what is off" onPress={onOff}>
          <Icon name="eye" />
          {told.onPalette}
        </Button>
        {onSnap && (
          <Button busy={busy} onPress={onSnap}>
            Snap to palette
          </Button>
        )}
      </div>
      {told.said && <p>{told.said}</p>}
      <Fold
        label={
          <>
            {told.used.map(({ hex, missing }) => (
              <Chip key={hex} hex={hex} missing={missing} />
            ))}
            {told.count}
          </>
        }
      >
        <ul class="secondary numbers" aria-label="Swatches">
          {told.used.map(({ hex, name, shares, missing }) => (
            <li key={hex} class="line">
              <Chip hex={hex} missing={missing} />
              <span class="grow">
                <Name>{name}</Name>
              </span>
              {shares}
            </li>
          ))}
        </ul>
        <p class="secondary">{told.near}</p>
      </Fold>
    </div>
  );
}

export function Chip({ hex, missing }: { hex: string; missing?: boolean }) {
  return <span class={missing ? 'chip chip-missing' : 'chip'} style={{ '--chip': hex }} />;
}
