import * as v from 'valibot';
import { bytes, reading, selection } from './layer';
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
  /** Canvas pixels. */
  width: v.number(),
  height: v.number(),
};

/** Where a picture goes, fixed by id at the click. */
export const target = v.variant('kind', [
  /** Becomes the image fill of this layer. The rest is for the case that it is gone by then. */
  v.object({ kind: v.literal('fill'), nodeId: v.string(), ...place }),
  /** A new rectangle to the right of the layer, or in view without one. */
  v.object({ kind: v.literal('new'), nodeId: v.nullable(v.string()), ...place }),
]);
export type Target = v.InferOutput<typeof target>;

export const link = v.picklist(['keys', 'credits']);
export type Link = v.InferOutput<typeof link>;

const id = v.number();

export const toSandbox = v.variant('type', [
  /** The iframe listens now. The probe is sent by transfer: `init` says whether it arrived whole. */
  v.object({ type: v.literal('ready'), probe: bytes }),
  v.object({ type: v.literal('read'), id }),
  v.object({ type: v.literal('export'), id, nodeId: v.string(), longSide: v.number() }),
  v.object({ type: v.literal('place'), id, target, bytes, recipe }),
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
export const placedNotice = v.picklist(['target-gone', 'target-locked', 'recipe-not-written']);
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
  v.object({ type: v.literal('reading'), id, reading }),
  v.object({ type: v.literal('exported'), id, bytes }),
  v.object({
    type: v.literal('placed'),
    id,
    nodeId: v.string(),
    nodeName: v.string(),
    imageHash: v.string(),
    notices: v.array(placedNotice),
  }),
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
