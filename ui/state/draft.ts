import { rgbOf } from '../../src/color/hex';
import {
  MOST_COLORS,
  type InputImage,
  type PictureRequest,
} from '../../src/openrouter/picture-request';
import type { Palette, Ratio, Recipe } from '../../src/recipe';
import type { Settings } from './settings';

/** What a click fixes: the request as it will be sent, and the recipe as far as it is known. */
export interface Draft {
  readonly request: PictureRequest;
  readonly recipe: Recipe;
}

/**
 * One request for one target. `prompt` is the designer's, its `{text}` filled in; with an `input`
 * the picture takes that one's shape instead.
 */
export function draft(
  { mode, model, strength }: Pick<Settings, 'mode' | 'model' | 'strength'>,
  prompt: string,
  palette: Palette,
  shape: Ratio | null,
  input: string | null,
): Draft {
  const ratio = input === null ? shape : null;
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
