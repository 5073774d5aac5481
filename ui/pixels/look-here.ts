import type { ToUi } from '../../src/messages';
import { recolour } from '../../src/palette/recolour';
import type { Palette, Recipe } from '../../src/recipe';
import { look } from './look';

interface LookedAtHere {
  /** What the document side has answered. */
  readonly reply: ToUi;
  /** What made it, where Limn did. */
  readonly recipe: Recipe | null;
  /** The palette of the panel, and whether the designer has chosen it. */
  readonly read: Palette | null;
  readonly chosen: boolean;
}

/** A picture that is on the canvas already, and whether its colours are others by now. */
export async function lookHere({ reply, recipe, read, chosen }: LookedAtHere) {
  const palette = measuredBy(recipe, read, chosen);
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
function measuredBy(recipe: Recipe | null, read: Palette | null, chosen: boolean): Palette {
  if (recipe && recipe.palette.swatches.length > 0 && !chosen) return recipe.palette;
  const { swatches, background } = read ?? { swatches: [], background: null };
  const declared = swatches.filter(({ source }) => source !== 'pixels');
  return { swatches: declared.length > 0 ? declared : swatches, background };
}

/** Nobody asked Limn for it, and it cost nothing. */
function foreign(palette: Palette): Recipe {
  return {
    ...{ version: 1, mode: 'illustrate', prompt: '', model: '', route: 'chat', palette },
    ...{ ratio: null, strength: null, cost: 0, fidelity: null, date: '' },
  };
}
