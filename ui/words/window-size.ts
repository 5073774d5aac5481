/** CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export const SMALLEST: WindowSize = { width: 280, height: 320 };
export const LARGEST: WindowSize = { width: 800, height: 1200 };
