import * as v from 'valibot';
import { box } from './box';
import { bytes } from './bytes';
import { recipe } from './recipe';

export type { HostFailure, PlacedNotice, ToUi } from './to-ui';

/**
 * The protocol between the halves: two unions, told apart by `type`.
 * A message with an `id` is answered by exactly one message with that `id`.
 * Figma carries plain values and `Uint8Array`, nothing else; one message stays under 10 MB.
 * Each half loads the union it reads: here the sandbox's, in `to-ui` the iframe's.
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

/** `null` for whatever is not one of our messages. */
export function parseToSandbox(raw: unknown): ToSandbox | null {
  const result = v.safeParse(toSandbox, raw);
  return result.success ? result.output : null;
}
