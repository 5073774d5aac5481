import { Select } from './select';

export interface MenuProps<V extends string> {
  label: string;
  items: readonly { value: V; label: string }[];
  onChoose: (value: V) => void;
}

/** Things to do or to take, behind an arrow. */
export function Menu<V extends string>({ label, items, onChoose }: MenuProps<V>) {
  return (
    <Select<V | ''>
      compact
      label={label}
      value=""
      options={[{ value: '', label, disabled: true }, ...items]}
      onChange={(value) => {
        if (value) onChoose(value);
      }}
    />
  );
}
