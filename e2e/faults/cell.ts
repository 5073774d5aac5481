/** When in the life of a paid request the fault strikes. */
export const PHASES = ['before', 'waiting', 'receiving', 'after'] as const;
export type Phase = (typeof PHASES)[number];

export const MODES = ['illustrate', 'restyle'] as const;
export type Mode = (typeof MODES)[number];

/** One square of the matrix. */
export interface Cell {
  /** `service`: a fault of the stand-in, by name. `accident`: of the editor or the machine. */
  kind: 'service' | 'accident';
  fault: string;
  rows: string;
  phase: Phase;
  mode: Mode;
}

export function nameOf({ fault, phase, mode }: Cell): string {
  return `${fault} · ${phase} · ${mode}`;
}
