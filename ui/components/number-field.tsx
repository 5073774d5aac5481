import { useState } from 'preact/hooks';

export interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

/** A number to type; the arrow keys move it by its step. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step } = props;
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
    <input
      class="field"
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
  );
}

/** On the step's grid and without the tail of binary fractions. */
function stepped(value: number, { min, max, step }: NumberFieldProps): number {
  const onGrid = Math.round((value - min) / step) * step + min;
  return Number(Math.min(max, Math.max(min, onGrid)).toFixed(4));
}
