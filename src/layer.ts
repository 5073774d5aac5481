import * as v from 'valibot';

/** By tag, not `instanceof`: the bytes may come from another realm. */
export const bytes = v.custom<Uint8Array<ArrayBuffer>>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
);

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
  v.object({ type: v.literal('solid'), ...declaredColor.entries }),
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

export const layer = v.object({
  id: v.string(),
  name: v.string(),
  /** Figma's node type, e.g. `FRAME`. Open-ended: new kinds keep being added. */
  type: v.string(),
  /** Canvas pixels. */
  width: v.number(),
  height: v.number(),
  /** `null`: the layer takes the picture as its own fill. */
  refusesFill: v.nullable(refusesFill),
});
export type Layer = v.InferOutput<typeof layer>;

export const selection = v.object({
  /** Grows with every change of the selection; a reading names the one it belongs to. */
  revision: v.number(),
  page: v.object({ id: v.string(), name: v.string() }),
  /** The first of them, at most {@link LISTED_LAYERS}; `count` is all. */
  layers: v.array(layer),
  count: v.number(),
  /** The raw recipe on the layer, when exactly one is selected and it has one. */
  recipe: v.nullable(v.string()),
});
export type Selection = v.InferOutput<typeof selection>;
export const LISTED_LAYERS = 100;

/** One layer, drawn small: where its declared colours are seen, and what else is. */
export const render = v.object({ nodeId: v.string(), bytes });
export type Render = v.InferOutput<typeof render>;

export const reading = v.object({
  revision: v.number(),
  profile: colorProfile,
  /** All paints of the selection; `null` when Figma lists none because there are over 1,000. */
  paints: v.nullable(v.array(declaredPaint)),
  /** PNG, sRGB, one shared scale, 65,536 px in all. */
  renders: v.array(render),
  /** Layers left out: nothing visible in them, or beyond the 32 largest. */
  skipped: v.number(),
  /** Fills behind the selection, nearest first: the layer's own when it has children, its ancestors', the page's. */
  backdrop: v.array(v.array(declaredPaint)),
});
export type Reading = v.InferOutput<typeof reading>;
