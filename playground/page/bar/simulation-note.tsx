import { service } from '../state/preferences';

/** Nobody may take this page for Figma, or a simulated picture for a real one. */
export function SimulationNote() {
  const real = service.value === 'real';
  return (
    <p class={real ? 'simulation-note simulation-note-real' : 'simulation-note'} role="status">
      Simulated Figma · {real ? 'real OpenRouter, which charges' : 'simulated OpenRouter'}
    </p>
  );
}
