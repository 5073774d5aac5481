import type { Swatch } from '../../src/recipe';
import { share } from './share';

/** A title and the rest: by the designer's own name for the colour where there is one. */
export function swatchWords({ name, hex, weight }: Swatch): readonly [string, string] {
  return name === undefined ? [hex, share(weight)] : [name, `${hex} · ${share(weight)}`];
}

export function backgroundWords({ name, hex }: Swatch): readonly [string, string] {
  return ['Background', name === undefined ? hex : `${name} · ${hex}`];
}
