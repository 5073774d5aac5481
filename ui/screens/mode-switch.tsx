import type { Mode } from '../../src/mode';
import { Segmented } from '../components/segmented';

export interface ModeSwitchProps {
  mode: Mode;
  onChange: (mode: Mode) => void;
}

const OPTIONS = [
  { value: 'illustrate', label: 'Illustrate' },
  { value: 'restyle', label: 'Restyle' },
] as const;

export function ModeSwitch({ mode, onChange }: ModeSwitchProps) {
  return <Segmented<Mode> label="What to do" options={OPTIONS} value={mode} onChange={onChange} />;
}
