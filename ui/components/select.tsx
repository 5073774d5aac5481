import { Icon, type IconName } from './icon';
import './select.css';

interface SelectOption<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
  /** The whole of it, where the label is cut. */
  title?: string | undefined;
}

export interface SelectProps<V extends string> {
  id?: string;
  /** Its name, where no label stands beside it. */
  label?: string;
  options: readonly SelectOption<V>[];
  value: V;
  describedBy?: string;
  /** Less frequent ones, under a heading at the end. */
  more?: { label: string; options: readonly SelectOption<V>[] };
  disabled?: boolean;
  /** For the pointer alone: the keyboard does the same beside it. */
  skipped?: boolean;
  /** Only its arrow, where the choice is written beside it. */
  compact?: boolean;
  /** In the arrow's place. */
  icon?: IconName;
  onChange: (value: V) => void;
}

export function Select<V extends string>(props: SelectProps<V>) {
  const { options, more } = props;
  const all = [...options, ...(more?.options ?? [])];
  const shown = (option: SelectOption<V>) => (
    <option
      key={option.value}
      value={option.value}
      selected={option.value === props.value}
      disabled={option.disabled}
      title={option.title}
    >
      {option.label}
    </option>
  );
  return (
    <div class={props.compact ? 'select select-compact' : 'select'}>
      <select
        class="select-box"
        id={props.id}
        aria-label={props.label}
        value={props.value}
        disabled={props.disabled}
        tabIndex={props.skipped ? -1 : undefined}
        aria-describedby={props.describedBy}
        onChange={(event) => {
          const chosen = all[event.currentTarget.selectedIndex];
          // It shows what it is given; the choice may be an act and change nothing.
          event.currentTarget.value = props.value;
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {options.map(shown)}
        {more && <optgroup label={more.label}>{more.options.map(shown)}</optgroup>}
      </select>
      <Icon name={props.icon ?? 'chevron'} />
    </div>
  );
}
