import './icon.css';

const STROKES = {
  chevron: 'M5 6.75 8 9.75 11 6.75',
  eye: 'M1.75 8s2.25-4 6.25-4 6.25 4 6.25 4-2.25 4-6.25 4S1.75 8 1.75 8ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  'eye-off':
    'M6.4 4.2C6.9 4.07 7.43 4 8 4c4 0 6.25 4 6.25 4s-.63 1.12-1.8 2.2M4.1 5.4C2.5 6.5 1.75 8 1.75 8S4 12 8 12c1.5 0 2.75-.56 3.75-1.25M2.5 2.5l11 11',
  minus: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
  history: 'M8 4.75V8l2.25 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  more: 'M3 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0ZM7.5 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0ZM12 8a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0Z',
  warning: 'M8 5.25v3.5M8 10.75v.5M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0Z',
} as const;

export type IconName = keyof typeof STROKES;

/** Decoration only: whatever it says is also said in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
