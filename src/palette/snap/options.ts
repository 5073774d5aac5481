import type { Snapping } from '../../recipe';

/**
 * `keep-shading` gives a pixel the hue and chroma of its swatch and leaves what it is lighter or
 * darker; `exact` gives it the swatch; `hue-only` the swatch's hue.
 */
export type Method = Snapping['method'];

/** What becomes of the ground: pixels joined to the edge of the picture and near a colour. */
type Ground = Snapping['ground'];

export interface SnapOptions {
  readonly method: Method;
  /** Greys stay greys unless their swatch is one. */
  readonly protectNeutrals: boolean;
  /** No mixtures on edges: each pixel goes to one side. */
  readonly hardEdges: boolean;
  /** `color` is the hex of the background swatch before snapping. */
  readonly background: { readonly ground: Ground; readonly color: string } | null;
}

export const DEFAULT_SNAP: SnapOptions = {
  method: 'keep-shading',
  protectNeutrals: false,
  hardEdges: false,
  background: null,
};
