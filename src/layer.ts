import * as v from 'valibot';
import { box } from './box';
import { bytes } from './bytes';

export type { Box } from './box';

/** Channels 0–1, in the document's colour profile. */
export const rgb = v.object({ r: v.number(), g: v.number(), b: v.number() });
export type Rgb = v.InferOutput<typeof rgb>;

/** `LEGACY` documents are unmanaged; their numbers are used as sRGB. */
export const colorProfile = v.picklist(['LEGACY', 'SRGB', 'DISPLAY_P3']);
export type ColorProfile = v.InferOutput<typeof colorProfile>;

/** Where a declared colour got its value. */
export const colorSource = v.variant('kind', [
  v.object({ kind: v.literal('paint') }),
  v.object({ kind: v.literal('style'), id: v.string(), name: v.string() }),
  v.object({ kind: v.literal('variable'), id: v.string(), name: v.string() }),
]);
export type ColorSource = v.InferOutput<typeof colorSource>;

export const declaredColor = v.object({ color: rgb, opacity: v.number(), source: colorSource });
export type DeclaredColor = v.InferOutput<typeof declaredColor>;

/** A visible paint as declared in the document, bottom of the stack first. */
export const declaredPaint = v.variant('type', [
  v.object({ type: v.literal('solid'), color: rgb, opacity: v.number(), source: colorSource }),
  v.object({ type: v.literal('gradient'), opacity: v.number(), stops: v.array(declaredColor) }),
  v.object({ type: v.literal('image'), opacity: v.number(), hash: v.nullable(v.string()) }),
  v.object({ type: v.literal('other'), opacity: v.number() }),
]);
export type DeclaredPaint = v.InferOutput<typeof declaredPaint>;

/** Why a layer cannot take the picture as its own fill. */
export const refusesFill = v.picklist([
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
export type RefusesFill = v.InferOutput<typeof refusesFill>;

/** A layer by id, with its name as it is now. */
export const layerName = v.object({ id: v.string(), name: v.string() });
export type LayerName = v.InferOutput<typeof layerName>;

export const layer = v.object({
  id: v.string(),
  name: v.string(),
  /** Figma's node type, e.g. `FRAME`. Open-ended: new kinds keep being added. */
  type: v.string(),
  box,
  hasChildren: v.boolean(),
  /** A sublayer of an instance: its fill can be overridden, nothing can be added beside it. */
  inInstance: v.boolean(),
  /** `null`: the layer takes the picture as its own fill. */
  refusesFill: v.nullable(refusesFill),
  /**
   * Of a layer with children: the one child, at any depth, that is meant to hold a picture, because
   * it is the only image fill or the only one with a name such as `hero` or `placeholder`.
   */
  pictureChild: v.nullable(v.object({ id: v.string(), name: v.string(), box })),
  /** The nearest heading, else the layer's name: what `{text}` stands for. */
  words: v.string(),
});
export type Layer = v.InferOutput<typeof layer>;

export const selection = v.object({
  /** Grows with every change of the selection; a reading names the one it belongs to. */
  revision: v.number(),
  page: v.object({ id: v.string(), name: v.string() }),
  /** The first 100 of them; `count` is all. */
  layers: v.array(layer),
  count: v.number(),
  /** Of the first layer, nearest first, up to the page: they can lend their colours. */
  ancestors: v.array(layerName),
  /** The raw recipe on the layer, when exactly one is selected and it has one. */
  recipe: v.nullable(v.string()),
});
export type Selection = v.InferOutput<typeof selection>;

/** What is declared: read in one synchronous turn, before anything is drawn. */
export const reading = v.object({
  revision: v.number(),
  profile: colorProfile,
  /** All paints of what was read; `null` when Figma lists none because there are over 1,000. */
  paints: v.nullable(v.array(declaredPaint)),
  /** Fills behind the selection, nearest first: the layer's own when it has children, its ancestors', the page's. */
  backdrop: v.array(v.array(declaredPaint)),
});
export type Reading = v.InferOutput<typeof reading>;

/** One layer, drawn small: where its declared colours are seen, and what else is. */
export const render = v.object({ nodeId: v.string(), bytes });
export type Render = v.InferOutput<typeof render>;

/** What is seen of the same layers. */
export const renders = v.object({
  revision: v.number(),
  /** PNG, sRGB, one shared scale, 65,536 px in all. */
  renders: v.array(render),
  /** Layers left out: nothing visible in them, or beyond the 32 largest. */
  skipped: v.number(),
});

/** A text that stays editable over a restyled picture: where it stands and what it looks like. */
export const keptLayer = v.object({
  id: v.string(),
  name: v.string(),
  /** Shares 0–1 of the frame's width and height. */
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  /** Canvas pixels and weight, of the largest run. */
  fontSize: v.number(),
  fontWeight: v.number(),
  /** Its topmost visible solid fill; `null` when it has none that is one colour. */
  color: v.nullable(rgb),
});
export type KeptLayer = v.InferOutput<typeof keptLayer>;
