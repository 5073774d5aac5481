import type { Snapping } from '../../src/recipe';
import type { Choice } from '../pixels/snap-choices';
import { Button } from './button';
import { Fold } from './fold';
import { Row } from './row';
import { Chip } from './score';
import { Select } from './select';
import './snap-controls.css';

export interface SnapControlsProps {
  snapping: Snapping;
  /** What came of it. */
  changed: string;
  /** The first two are asked for most. */
  choices: readonly Choice[];
  /** `moving`: the slider is not let go yet. */
  onChange: (part: Partial<Snapping>, moving?: boolean) => void;
  /** Answers whether it should always be done; `null` where that is not asked. */
  onOffer: ((always: boolean) => void) | null;
}

/** How the colours of a picture are matched to its palette; every change makes the picture again. */
export function SnapControls({ snapping, changed, choices, onChange, onOffer }: SnapControlsProps) {
  const percent = Math.round(snapping.amount * 100);
  const move = (moving: boolean) => (event: { currentTarget: HTMLInputElement }) =>
    onChange({ amount: event.currentTarget.valueAsNumber / 100 }, moving);
  const rows = choices.map(({ key, label, from, options }) => {
    const pair = snapping.pairs.find((one) => one.from === from);
    const value = key === 'pairs' ? (pair?.to ?? '') : String(snapping[key]);
    return (
      <Row key={from ?? key} label={label}>
        <div class="line">
          {from && <Chip hex={from} />}
          <span class="grow">
            <Select
              label={label}
              options={options}
              value={value}
              onChange={(to) => {
                const chosen = options.find((one) => one.value === to);
                if (chosen) onChange(chosen.how);
              }}
            />
          </span>
        </div>
      </Row>
    );
  });
  return (
    <div class="stack stack-close numbers" role="group" aria-label="Snap to palette">
      <Row label={`Snap ${percent}\u00a0%`}>
        <input
          class="snap-amount"
          type="range"
          aria-label="Snap"
          value={percent}
          onInput={move(true)}
          onChange={move(false)}
        />
      </Row>
      <p class="secondary" role="status">
        {changed}
      </p>
      {rows.slice(0, 2)}
      <Fold label="More">{rows.slice(2)}</Fold>
      {onOffer && (
        <div class="aside secondary">
          <span>Always match colours on arrival?</span>
          <Button kind="link" onPress={() => onOffer(true)}>
            Yes
          </Button>
          <Button kind="link" onPress={() => onOffer(false)}>
            No
          </Button>
        </div>
      )}
    </div>
  );
}
