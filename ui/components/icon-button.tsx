import { Icon, type IconName } from './icon';
import './icon-button.css';

export interface IconButtonProps {
  icon: IconName;
  /** Its name, and its tooltip. */
  label: string;
  /** For a button that stays down. */
  pressed?: boolean;
  onPress: () => void;
}

export function IconButton({ icon, label, pressed, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
