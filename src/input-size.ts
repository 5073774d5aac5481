/** Recraft takes 256–4096 px a side; more than about 1536 on the long side adds nothing at 1K. */
const LONG_SIDE = { min: 1024, max: 1536 };
const SHORTEST = 256;
const LONGEST = 4096;

/**
 * The long side, in pixels, at which a layer of this size is exported for a restyle.
 * `null`: it is too narrow for any size the model takes.
 */
export function inputLongSide(width: number, height: number): number | null {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  if (short <= 0) return null;
  const usual = Math.min(Math.max(Math.round(long), LONG_SIDE.min), LONG_SIDE.max);
  const needed = Math.ceil((SHORTEST * long) / short);
  const side = Math.max(usual, needed);
  return side <= LONGEST ? side : null;
}
