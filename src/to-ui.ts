import * as v from 'valibot';
import { bytes } from './bytes';
import { keptLayer, reading, renders, selection } from './layer';
import { command } from './messages';

const id = v.number();

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
export function parseToUi(raw: unknown): ToUi | null {
  const result = v.safeParse(toUi, raw);
  return result.success ? result.output : null;
}
