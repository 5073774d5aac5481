import { Component } from 'preact';

export interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

/** A number to type; the arrow keys move it by its step. */
export class NumberField extends Component<NumberFieldProps> {
  /** What is being typed, e.g. "0." on the way to 0.5. */
  override state: { typed: string | null } = { typed: null };

  override render() {
    const { label, value, min, max, step, onChange } = this.props;
    const { typed } = this.state;
    const type = (now: string | null) => {
      this.setState({ typed: now });
    };
    const commit = () => {
      const number = Number(typed?.replace(',', '.'));
      type(null);
      if (typed?.trim() && Number.isFinite(number)) onChange(Math.min(max, Math.max(min, number)));
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
          type(event.currentTarget.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (steps !== 0) {
            event.preventDefault();
            type(null);
            onChange(stepped(value + steps * step, this.props));
          } else if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') type(null);
        }}
      />
    );
  }
}

/** On the step's grid and without the tail of binary fractions. */
function stepped(value: number, { min, max, step }: NumberFieldProps): number {
  const onGrid = Math.round((value - min) / step) * step + min;
  return Number(Math.min(max, Math.max(min, onGrid)).toFixed(4));
}
