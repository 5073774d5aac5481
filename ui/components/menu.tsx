import { Select, type SelectProps } from './select';

export interface MenuProps<V extends string> {
  label: string;
  icon: NonNullable<SelectProps<V>['icon']>;
  items: readonly { value: V; label: string }[];
  onChoose: (value: V) => void;
}

/** Things to do or to take, behind an icon. */
export function Menu<V extends string>({ label, icon, items, onChoose }: MenuProps<V>) {
  return (
    <Select<V | ''>
      compact
      icon={icon}
      label={label}
      value=""
      options={[{ value: '', label, disabled: true }, ...items]}
      onChange={(value) => {
        if (value) onChoose(value);
      }}
    />
  );
}
