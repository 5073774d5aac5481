import './segmented.css';

export interface SegmentedProps<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** A few choices side by side, one of them made: native radio buttons, so arrow keys move. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  return (
    <fieldset class="segmented">
      <legend class="unseen">{props.label}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} class="segment">
          <input
            class="segment-radio"
            type="radio"
            name={props.label}
            checked={value === props.value}
            onChange={() => {
              props.onChange(value);
            }}
          />
          <span class="segment-label">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
