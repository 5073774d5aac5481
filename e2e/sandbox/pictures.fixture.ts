import { blankPng } from '../../playground/openrouter/picture/blank-png';
import type { Target } from '../../src/messages';
import type { Recipe } from '../../src/recipe';
import type { Sandbox } from './open-sandbox';

/** Each width is another picture, with another hash. */
export function picture(width = 64): Uint8Array<ArrayBuffer> {
  return new Uint8Array(blankPng(width, 48).bytes);
}

export const RECIPE: Recipe = {
  version: 1,
  mode: 'illustrate',
  prompt: 'a lighthouse',
  model: 'recraft/recraft-v4.1',
  route: 'chat',
  palette: { swatches: [{ hex: '#0f4c4a', weight: 1, source: 'paint' }], background: null },
  ratio: '1:1',
  strength: null,
  cost: 0.04,
  fidelity: null,
  date: '2026-11-22T12:00:00.000Z',
};

const BOX = { x: 0, y: 0, width: 120, height: 80 };

/** A target as the panel fixes it at the click. */
export function aimAt(
  sandbox: Sandbox,
  kind: Target['kind'],
  nodeId: string,
  box: Partial<Target['box']> = {},
): Target {
  const pageId = sandbox.document.currentPageId;
  return { kind, nodeId, pageId, name: 'a lighthouse', box: { ...BOX, ...box } };
}

export interface PlaceOptions {
  width?: number;
  onto?: string | null;
  over?: string | null;
  recipe?: Recipe;
  /** The next one belongs to the same step. */
  more?: boolean;
  /** What it was kept under. */
  picture?: string;
}

/** Places a picture and insists that it was placed. */
export async function placeOn(
  sandbox: Sandbox,
  target: Target,
  {
    width = 64,
    onto = null,
    over = null,
    recipe = RECIPE,
    more = false,
    picture: name = '',
  }: PlaceOptions = {},
) {
  const answer = await sandbox.ask({
    type: 'place',
    more,
    target,
    onto,
    over,
    bytes: picture(width),
    ...{ recipe, button: recipe.mode, words: recipe.prompt.slice(0, 200) },
    picture: name,
  });
  if (answer.type !== 'placed') throw new Error(JSON.stringify(answer));
  return answer;
}
