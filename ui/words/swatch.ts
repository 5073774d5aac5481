import type { Entry } from '../../src/palette/edit-strip';
import type { Swatch } from '../../src/recipe';
import { share } from './share';

/** A title and the rest: by the designer's own name for the colour where there is one. */
export function swatchWords(
  { swatch, on, was, outside }: Entry,
  weight: number | null,
): readonly [string, string] {
  const { name, hex } = swatch;
  const rest = [
    ...(name === undefined ? [] : [hex]),
    ...(on
      ? weight === null
        ? []
        : [share(weight)]
      : [swatch.weight > 0 ? 'not used' : 'not seen']),
    ...(was === undefined ? [] : [`unlinked from ${was}`]),
    ...(outside ? ['outside sRGB, nearest shown'] : []),
  ];
  return [name ?? hex, rest.join(' · ')];
}

export function backgroundWords({ name, hex }: Swatch): readonly [string, string] {
  return ['Background', name === undefined ? hex : `${name} · ${hex}`];
}
