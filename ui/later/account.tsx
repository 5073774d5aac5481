import { Button } from '../components/button';
import { Check, type CheckProps } from '../components/check';
import { Fold } from '../components/fold';
import { NumberField } from '../components/number-field';
import { Row } from '../components/row';
import { LARGEST, SMALLEST, type WindowSize } from '../words/window-size';
import { moneyWords } from '../words/money';

export interface AccountProps {
  /** The last characters of the saved key, all that is ever shown of it. */
  keyEnding: string;
  /** USD. */
  today: number | null;
  left: number | null;
  /** CSS pixels of the window. */
  size: WindowSize;
  onResize: (size: WindowSize) => void;
  leaveRecipes: Omit<CheckProps, 'label'>;
  onChange: () => void;
  onForget: () => void;
}

/** What was spent, in one line that opens the rest. */
export function Account(props: AccountProps) {
  const { keyEnding, today, left, size, onResize, leaveRecipes, onChange, onForget } = props;
  const key = `Key ends in ${keyEnding}`;
  const money = moneyWords(today, left);
  return (
    <section aria-label="Account">
      <Fold label={money || key}>
        <div class="line">
          {money && <p class="grow secondary">{key}</p>}
          <div class="links">
            <Button kind="link" onPress={onChange}>
              Change key
            </Button>
            <Button kind="link" onPress={onForget}>
              Forget key
            </Button>
          </div>
        </div>
        <Row label="Window size">
          <div class="pair">
            {(['width', 'height'] as const).map((side) => (
              <NumberField
                key={side}
                label={`Window ${side}`}
                min={SMALLEST[side]}
                max={LARGEST[side]}
                step={8}
                value={size[side]}
                onChange={(to) => onResize({ ...size, [side]: to })}
              />
            ))}
          </div>
        </Row>
        <Check label="Leave recipes in the file" {...leaveRecipes} />
        <p class="secondary">
          Words, colours, model, cost and date; anyone with the file can read them.
        </p>
      </Fold>
    </section>
  );
}
