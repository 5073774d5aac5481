import { useState } from 'preact/hooks';
import './slider.css';

export interface SliderProps {
  id: string;
  /** Names the typed number too. */
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  describedBy?: string;
  onChange: (value: number) => void;
}

/** A native range with the same number to type: no drag is ever needed. */
export function Slider(props: SliderProps) {
  const { id, label, value, min, max, step, describedBy } = props;
  // What is being typed, e.g. "0." on the way to 0.5.
  const [typed, setTyped] = useState<string | null>(null);

  const commit = () => {
    const number = Number(typed?.replace(',', '.'));
    setTyped(null);
    if (typed?.trim() && Number.isFinite(number)) {
      props.onChange(Math.min(max, Math.max(min, number)));
    }
  };

  return (
    <div class="slider">
      <input
        class="slider-range"
        type="range"
        id={id}
        {...{ min, max, step, value }}
        style={{ '--filled': `${(100 * (value - min)) / (max - min)}%` }}
        aria-describedby={describedBy}
        onInput={(event) => {
          props.onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <input
        class="field numbers"
        type="text"
        inputmode="decimal"
        value={typed ?? String(value)}
        aria-label={`${label}, ${min} to ${max}`}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (steps !== 0) {
            event.preventDefault();
            setTyped(null);
            props.onChange(stepped(value + steps * step, props));
          } else if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setTyped(null);
        }}
      />
    </div>
  );
}

/** On the step's grid and without the tail of binary fractions. */
function stepped(value: number, { min, max, step }: SliderProps): number {
  const onGrid = Math.round((value - min) / step) * step + min;
  return Number(Math.min(max, Math.max(min, onGrid)).toFixed(4));
}
