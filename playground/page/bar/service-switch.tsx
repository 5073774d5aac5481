import { Segments } from '../controls/segments';
import { service } from '../state/preferences';

const SERVICES = [
  { value: 'simulated', text: 'Simulated' },
  { value: 'real', text: 'Real' },
] as const;

export function ServiceSwitch() {
  return (
    <Segments
      label="OpenRouter"
      options={SERVICES}
      value={service.value}
      onChange={(value) => {
        service.value = value;
      }}
    />
  );
}
