import * as v from 'valibot';
import { box, bytes, keptLayer, reading, renders, selection } from './layer';
import { recipe } from './recipe';

/**
 * The protocol between the halves: two unions, told apart by `type`.
 * A message with an `id` is answered by exactly one message with that `id`.
 * Figma carries plain values and `Uint8Array`, nothing else; one message stays under 10 MB.
 */

export const command = v.picklist(['open', 'illustrate', 'restyle']);
export type Command = v.InferOutput<typeof command>;

const place = {
  pageId: v.string(),
  name: v.string(),
  /** Where it stood at the click, so that nothing is lost when it is gone by then. */
  box,
};

/** Where a picture goes, fixed by id at the click. */
export const target = v.variant('kind', [
  /** Becomes the image fill of this layer. */
  v.object({ kind: v.literal('fill'), nodeId: v.string(), ...place }),
  /** A new rectangle of the box's size, right of the layer, or in view without one. */
  v.object({ kind: v.literal('new'), nodeId: v.nullable(v.string()), ...place }),
  /** A new frame beside this one, the picture as its fill and copies of the kept layers on top. */
  v.object({ kind: v.literal('restyled'), nodeId: v.string(), ...place }),
]);
export type Target = v.InferOutput<typeof target>;

export const link = v.picklist(['keys', 'credits']);
export type Link = v.InferOutput<typeof link>;

const id = v.number();

export const toSandbox = v.variant('type', [
  /** The iframe listens now. The probe is sent by transfer: `init` says whether it arrived whole. */
  v.object({ type: v.literal('ready'), probe: bytes }),
  /** Declared colours, of the selection or of one other layer and all in it. */
  v.object({ type: v.literal('read'), id, nodeId: v.nullable(v.string()) }),
  /** Small pictures of the same; slow, so only at rest. */
  v.object({ type: v.literal('render'), id, nodeId: v.nullable(v.string()) }),
  /** One picture of a layer for a restyle, its texts made transparent when they are kept. */
  v.object({
    type: v.literal('export'),
    id,
    nodeId: v.string(),
    longSide: v.number(),
    keepText: v.boolean(),
  }),
  /**
   * Shows a picture on its target: one undo step. `onto` is the layer of an earlier picture of the
   * same row; without it the target decides.
   */
  v.object({ type: v.literal('place'), id, target, onto: v.nullable(v.string()), bytes, recipe }),
  /** Brings back what was on these layers before Limn came: one undo step for all. */
  v.object({ type: v.literal('restore'), id, nodeIds: v.array(v.string()) }),
  v.object({ type: v.literal('save-settings'), settings: v.string() }),
  v.object({ type: v.literal('save-key'), id, key: v.nullable(v.string()) }),
  v.object({ type: v.literal('show'), nodeId: v.string() }),
  v.object({ type: v.literal('open-link'), link }),
  v.object({ type: v.literal('resize'), width: v.number(), height: v.number() }),
]);
export type ToSandbox = v.InferOutput<typeof toSandbox>;

/** Why the document side could not do what was asked. */
export const hostFailure = v.picklist([
  /** The layer is no longer there. */
  'layer-gone',
  /** Nothing visible in it, so there is no picture of it. */
  'not-renderable',
  /** Figma refused the image bytes. */
  'image-refused',
  'storage-failed',
  /** The selection has changed since; a newer reading replaces this one. */
  'superseded',
  'failed',
]);
export type HostFailure = v.InferOutput<typeof hostFailure>;

/** What is worth saying beside a picture that was placed. */
export const placedNotice = v.picklist([
  'target-gone',
  'target-locked',
  'recipe-not-written',
  /** Placed where it was aimed, on a page the designer has left. */
  'other-page',
  /** Some kept layers could not be copied onto the restyled frame. */
  'texts-missing',
]);
export type PlacedNotice = v.InferOutput<typeof placedNotice>;

export const toUi = v.variant('type', [
  v.object({
    type: v.literal('init'),
    command,
    /** Length of the probe as it arrived: 0 when the platform does not keep transferred bytes whole. */
    probe: v.number(),
    key: v.nullable(v.string()),
    /** As last saved; parsed by the iframe. */
    settings: v.nullable(v.string()),
    selection,
  }),
  v.object({ type: v.literal('selection'), selection }),
  /** Something was edited: the colours read may be out of date. */
  v.object({ type: v.literal('edited') }),
  /** Layers Limn placed on in this session: the hash of its picture they show now, if any. */
  v.object({
    type: v.literal('shown'),
    layers: v.array(v.object({ nodeId: v.string(), imageHash: v.nullable(v.string()) })),
  }),
  v.object({ type: v.literal('reading'), id, reading }),
  v.object({ type: v.literal('rendered'), id, renders }),
  v.object({ type: v.literal('exported'), id, bytes, kept: v.array(keptLayer) }),
  v.object({
    type: v.literal('placed'),
    id,
    nodeId: v.string(),
    nodeName: v.string(),
    imageHash: v.string(),
    notices: v.array(placedNotice),
  }),
  v.object({ type: v.literal('restored'), id }),
  v.object({ type: v.literal('saved'), id }),
  /** `detail` is Figma's own text, for the copied details only. */
  v.object({ type: v.literal('failed'), id, failure: hostFailure, detail: v.string() }),
]);
export type ToUi = v.InferOutput<typeof toUi>;

/** `null` for whatever is not one of our messages. */
export function parseToSandbox(raw: unknown): ToSandbox | null {
  const result = v.safeParse(toSandbox, raw);
  return result.success ? result.output : null;
}

export function parseToUi(raw: unknown): ToUi | null {
  const result = v.safeParse(toUi, raw);
  return result.success ? result.output : null;
}
