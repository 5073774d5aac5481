import { box } from './box';
import { bytes } from './bytes';
import {
  type Infer,
  boolean,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  record,
  string,
} from './schema';

export type { Box } from './box';

/** Channels 0–1, in the document's colour profile. */
export const rgb = object({ r: number, g: number, b: number });
export type Rgb = Infer<typeof rgb>;

/** `LEGACY` documents are unmanaged; their numbers are used as sRGB. */
export const colorProfile = oneOf(['LEGACY', 'SRGB', 'DISPLAY_P3']);
export type ColorProfile = Infer<typeof colorProfile>;

/** A visible paint of Figma's own, which is for the palette to understand. */
export const paintTold = object({
  paint: record,
  /** Of the style it comes from; '' for none. */
  styleId: string,
  /** Of a text or a stroke. */
  thin: boolean,
});
export type PaintTold = Infer<typeof paintTold>;

/** Why a layer cannot take the picture as its own fill. */
export const refusesFill = oneOf([
  'text',
  'group',
  'line',
  'slice',
  'connector',
  'section',
  'component-set',
  'other',
  'locked',
  'hidden',
  'zero-size',
]);
export type RefusesFill = Infer<typeof refusesFill>;

/** A layer by id, with its name as it is now. */
export const layerName = object({ id: string, name: string });
export type LayerName = Infer<typeof layerName>;

export const layer = object({
  id: string,
  name: string,
  /** Figma's node type, e.g. `FRAME`. Open-ended: new kinds keep being added. */
  type: string,
  box,
  hasChildren: boolean,
  /** A sublayer of an instance: its fill can be overridden, nothing can be added beside it. */
  inInstance: boolean,
  /** A main component or in one: what becomes of it shows in all instances. */
  inMain: boolean,
  /** `null`: the layer takes the picture as its own fill. */
  refusesFill: nullable(refusesFill),
  /**
   * Of a layer with children: the one child, at any depth, that is meant to hold a picture, because
   * it is the only image fill or the only one with a name such as `hero` or `placeholder`.
   */
  pictureChild: nullable(object({ id: string, name: string, box, inMain: boolean })),
  /** The nearest heading, else the layer's name: what `{text}` stands for. */
  words: string,
});
export type Layer = Infer<typeof layer>;

export const selection = object({
  /** Grows with every change of the selection; a reading names the one it belongs to. */
  revision: number,
  page: object({ id: string, name: string }),
  /** The first 100 of them; `count` is all. */
  layers: listOf(layer),
  count: number,
  /** Of the first layer, nearest first, up to the page: they can lend their colours. */
  ancestors: listOf(layerName),
  /** The raw recipe on the layer, when exactly one is selected and it has one. */
  recipe: nullable(string),
  /** Hash of the image fill on top of it, when exactly one is selected and it has one. */
  picture: nullable(string),
});
export type Selection = Infer<typeof selection>;

/** What is declared: read in one synchronous turn, before anything is drawn. */
export const reading = object({
  revision: number,
  profile: colorProfile,
  paints: listOf(paintTold),
  /** Fills behind the selection, nearest first: the layer's own when it has children, its ancestors', the page's. */
  backdrop: listOf(listOf(paintTold)),
  /** Of the styles and variables in all of them. */
  names: listOf(layerName),
});
export type ReadingTold = Infer<typeof reading>;

/** One layer, drawn small: where its declared colours are seen, and what else is. */
export const render = object({
  nodeId: string,
  bytes,
  /** Where Limn's own pictures are, in shares 0–1 of it, and what is under each. */
  own: listOf(object({ box, under: nullable(rgb) })),
});
export type Render = Infer<typeof render>;

/** What is seen of the same layers. */
export const renders = object({
  revision: number,
  /** PNG, sRGB, one shared scale, 65,536 px in all. */
  renders: listOf(render),
  /** Layers left out: nothing visible in them, or beyond the 32 largest. */
  skipped: number,
});

/** What a recipe's variables are on its layer now. */
export const colorsNow = object({
  profile: colorProfile,
  /** Name of the mode that counts there. */
  mode: string,
  colors: listOf(object({ id: string, color: rgb })),
});
export type ColorsNow = Infer<typeof colorsNow>;

/** A text that stays editable over a restyled picture: where it stands and what it looks like. */
export const keptLayer = object({
  id: string,
  name: string,
  /** Shares 0–1 of the frame's width and height. */
  x: number,
  y: number,
  width: number,
  height: number,
  /** Canvas pixels and weight, of the largest run. */
  fontSize: number,
  fontWeight: number,
  /** Its topmost visible solid fill; `null` when it has none that is one colour. */
  color: nullable(rgb),
});
export type KeptLayer = Infer<typeof keptLayer>;
