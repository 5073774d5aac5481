import { Row } from '../components/row';
import { Slider } from '../components/slider';

export interface StrengthProps {
  /** 0–1. */
  strength: number;
  onChange: (strength: number) => void;
}

export function Strength({ strength, onChange }: StrengthProps) {
  return (
    <Row label="Strength" for="strength">
      <Slider
        id="strength"
        label="Strength"
        value={strength}
        min={0}
        max={1}
        step={0.05}
        describedBy="strength-hint"
        onChange={onChange}
      />
      <p class="secondary" id="strength-hint">
        Lower keeps more of your frame.
      </p>
    </Row>
  );
}
