import { Icon } from './icon';
import './select.css';

interface SelectOption<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
}

export interface SelectProps<V extends string> {
  id?: string;
  /** Its name, where no label stands beside it. */
  label?: string;
  options: readonly SelectOption<V>[];
  value: V;
  describedBy?: string;
  /** Only its arrow, where the choice is written beside it. */
  compact?: boolean;
  onChange: (value: V) => void;
}

export function Select<V extends string>(props: SelectProps<V>) {
  return (
    <div class={props.compact ? 'select select-compact' : 'select'}>
      <select
        class="select-box"
        id={props.id}
        aria-label={props.label}
        value={props.value}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const chosen = props.options[event.currentTarget.selectedIndex];
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === props.value}
            disabled={option.disabled}
          >
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </div>
  );
}
