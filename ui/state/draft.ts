import { rgbOf } from '../../src/color/hex';
import type { Target } from '../../src/messages';
import {
  MOST_COLORS,
  type InputImage,
  type PictureRequest,
} from '../../src/openrouter/picture-request';
import type { Palette, Recipe } from '../../src/recipe';
import type { Settings } from './settings';
import { ratioFor } from './shape';

/** What a click fixes: the request as it will be sent, and the recipe as far as it is known. */
export interface Draft {
  readonly request: PictureRequest;
  readonly recipe: Recipe;
}

/** One request for one target. `prompt` is the designer's, its `{text}` filled in. */
export function draft(
  { mode, model, strength }: Settings,
  prompt: string,
  palette: Palette,
  target: Target,
  input: string | null,
): Draft {
  const ratio = input === null ? ratioFor(target) : null;
  const image: InputImage | null = input === null ? null : { dataUrl: input, strength };
  const sent: Palette = { ...palette, swatches: palette.swatches.slice(0, MOST_COLORS) };
  return {
    request: {
      model,
      prompt,
      ratio,
      colors: sent.swatches.map(({ hex }) => rgbOf(hex)),
      background: sent.background && rgbOf(sent.background.hex),
      input: image,
      count: 1,
    },
    recipe: {
      version: 1,
      mode,
      prompt,
      model,
      route: 'chat',
      palette: sent,
      ratio,
      strength: image && strength,
      cost: null,
      fidelity: null,
      date: '',
    },
  };
}
