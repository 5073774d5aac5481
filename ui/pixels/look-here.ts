import type { ToUi } from '../../src/messages';
import { packRgb, rgbOf } from '../../src/color/hex';
import { recolour } from '../../src/palette/recolour';
import { isNeutral } from '../../src/palette/tone';
import type { Palette, Recipe, Swatch } from '../../src/recipe';
import { look } from './look';

interface LookedAtHere {
  /** What the document side has answered. */
  readonly reply: ToUi;
  /** What made it, where Limn did. */
  readonly recipe: Recipe | null;
  /** The palette of the panel, and whether the designer has chosen it. */
  readonly read: Palette | null;
  readonly chosen: boolean;
  /** It is read from this very layer: without Limn's picture there may be nothing left to keep. */
  readonly own: boolean;
}

/** A picture that is on the canvas already, and whether its colours are others by now. */
export async function lookHere({ reply, ...by }: LookedAtHere) {
  const { recipe } = by;
  const palette = measuredBy(by);
  const found = reply.type === 'picture' ? reply : null;
  const blob = new Blob(found ? [found.bytes] : []);
  const seen = await look({ blob, palette, restyle: null });
  const changed = found && recipe && recolour(recipe.palette, found.now);
  return {
    ...{ blob, palette, recipe: recipe ?? foreign(palette) },
    seen: seen.unusable === null ? seen : null,
    remark:
      seen.unusable === null
        ? changed && `Colours here are ${changed.mode}`
        : 'Figma has no data of this image, so it cannot be measured.',
    recolour: changed,
  };
}

/**
 * What it was drawn in, unless the designer has chosen another palette. Colours that were only seen
 * may be the picture's own, so declared ones come first.
 */
function measuredBy({ recipe, read, chosen, own }: Omit<LookedAtHere, 'reply'>): Palette {
  const other = chosen && read && !(own ? read.swatches.every(isGrey) : read.swatches.length === 0);
  if (recipe && recipe.palette.swatches.length > 0 && !other) return recipe.palette;
  const { swatches, background } = read ?? { swatches: [], background: null };
  const declared = swatches.filter(({ source }) => source !== 'pixels');
  return { swatches: declared.length > 0 ? declared : swatches, background };
}

function isGrey({ hex }: Swatch): boolean {
  return isNeutral(packRgb(...rgbOf(hex)));
}

/** Nobody asked Limn for it, and it cost nothing. */
function foreign(palette: Palette): Recipe {
  return {
    ...{ version: 1, mode: 'illustrate', prompt: '', model: '', route: 'chat', palette },
    ...{ ratio: null, strength: null, cost: 0, fidelity: null, date: '' },
  };
}
