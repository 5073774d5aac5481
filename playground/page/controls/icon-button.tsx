import { Icon, type IconName } from './icon';

interface IconButtonProps {
  icon: IconName;
  /** The button's name; also shown on hover. */
  label: string;
  shortcut?: string;
  onPress: () => void;
}

export function IconButton({ icon, label, shortcut, onPress }: IconButtonProps) {
  const hint = shortcut === undefined ? label : `${label}  ${shortcut}`;
  return (
    <button class="icon-button" type="button" aria-label={label} title={hint} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
