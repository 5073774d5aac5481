interface ChoiceProps {
  label: string;
  options: readonly { value: string; text: string; group?: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** A native select in the editor's dress. */
export function Choice({ label, options, value, onChange }: ChoiceProps) {
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <select
      class="choice"
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {groups.map((group) => {
        const items = options
          .filter((option) => option.group === group)
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ));
        return group === undefined ? (
          items
        ) : (
          <optgroup key={group} label={group}>
            {items}
          </optgroup>
        );
      })}
    </select>
  );
}
