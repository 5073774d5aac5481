import type { Layer, RefusesFill } from '../layer';
import type { Target } from '../messages';

/** What the picture becomes: enough to say it in words before the click. */
export type Into =
  /** The one child of the frame that is meant to hold a picture. */
  | 'picture-child'
  /** The layer's own fill. */
  | 'own-fill'
  /** The fill of a frame with children, painted behind them. */
  | 'background'
  /** A fill in one instance only. */
  | 'override'
  | 'new-layer'
  | 'restyled-frame';

/** One picture's way: where it goes, and which selected layer it goes there for. */
export interface Proposal {
  readonly target: Target;
  readonly into: Into;
  /** `null`: nothing is selected. Its `words` are what `{text}` stands for. */
  readonly layer: Layer | null;
  /** Why it is a new layer and not the selected one; `null` when that is what was asked for. */
  readonly why: RefusesFill | null;
  /** It is a main component or in one, so it shows in all its instances too. */
  readonly inAllInstances: boolean;
}
