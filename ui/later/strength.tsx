import { NumberField } from '../components/number-field';
import { Row } from '../components/row';
import { Select } from '../components/select';
import './strength.css';

export interface StrengthProps {
  /** 0–1. */
  strength: number;
  onChange: (strength: number) => void;
}

const STOPS = [
  { value: '0.1', label: 'Polish' },
  { value: '0.2', label: 'Restyle' },
  { value: '0.5', label: 'Reinterpret' },
  { value: '0.8', label: 'Loose' },
];

/**
 * Lower keeps more of the frame. One stop for the keyboard: what the names stand for can be typed.
 */
export function Strength({ strength, onChange }: StrengthProps) {
  const value = String(strength);
  const named = STOPS.some((stop) => stop.value === value);
  return (
    <Row label="Strength" for="strength">
      <div class="strength">
        <Select
          id="strength"
          skipped
          options={named ? STOPS : [...STOPS, { value, label: 'As typed' }]}
          value={value}
          onChange={(stop) => {
            onChange(Number(stop));
          }}
        />
        <NumberField
          label="Strength"
          min={0}
          max={1}
          step={0.05}
          value={strength}
          onChange={onChange}
        />
      </div>
    </Row>
  );
}
