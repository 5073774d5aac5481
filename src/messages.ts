import { box } from './box';
import { bytes } from './bytes';
import { mode } from './mode';
import {
  type Infer,
  boolean,
  check,
  listOf,
  nullable,
  number,
  record,
  string,
  union,
} from './schema';

export type { Command } from './command';
export type { HostFailure, PlacedNotice, ToUi } from './to-ui';

/**
 * The protocol between the halves: two unions, told apart by `type`.
 * A message with an `id` is answered by exactly one message with that `id`.
 * Figma carries plain values and `Uint8Array`, nothing else; one message stays under 10 MB.
 * Each half loads the union it reads: here the sandbox's, in `to-ui` the iframe's.
 */

const place = {
  pageId: string,
  name: string,
  /** Where it stood at the click, so that nothing is lost when it is gone by then. */
  box,
};
const onLayer = { nodeId: string, ...place };
const nearLayer = { nodeId: nullable(string), ...place };

/** Where a picture goes, fixed by id at the click. */
export const target = union('kind', {
  /** Becomes the image fill of this layer. */
  fill: onLayer,
  /** A new rectangle of the box's size, right of the layer, or in view without one. */
  new: nearLayer,
  /** A new rectangle exactly where the box is, in this section or on the page. */
  spot: nearLayer,
  /** A new frame beside this one, the picture as its fill and copies of the kept layers on top. */
  restyled: onLayer,
});
export type Target = Infer<typeof target>;

/** A page of OpenRouter's. */
export type Link = 'settings/keys' | 'settings/credits' | `auth?${string}`;
const link = check((raw): raw is Link => typeof raw === 'string');

const id = number;

export const toSandbox = union('type', {
  /** The iframe listens now. The probe is sent by transfer: `init` says whether it arrived whole. */
  ready: { probe: bytes },
  /** Declared colours, of the selection, or of one other layer or page and all in it. */
  read: { id, nodeId: nullable(string) },
  /** What was read until now is enough. */
  'stop-reading': {},
  libraries: { id },
  /** The colours of a mode of a collection of variables; of the colour styles without one. */
  'read-library': { id, collectionId: nullable(string), modeId: string },
  /** Small pictures of the same; slow, so only at rest. */
  render: { id, nodeId: nullable(string) },
  /** One picture of a layer for a restyle, its texts made transparent when they are kept. */
  export: { id, nodeId: string, longSide: number, keepText: boolean },
  /** The bytes of an image that is on a layer, if it is named, and what these variables are there now. */
  picture: { id, nodeId: string, hash: nullable(string), variables: listOf(string) },
  /**
   * Shows a picture on its target: one undo step. `onto` is the layer of an earlier picture of the
   * same row; without it the target decides. `over` is the hash of the designer's own image fill
   * that it stands for; without it the picture comes on top. What was kept of it until now, as
   * `picture`, goes. The recipe is only written down: who opens the file reads it. `button` and
   * `words` are what Figma offers beside the layer.
   */
  place: {
    id,
    target,
    onto: nullable(string),
    over: nullable(string),
    bytes,
    recipe: record,
    button: mode,
    words: string,
    picture: string,
    /** The next placing belongs to the same undo step. */
    more: boolean,
  },
  /** Brings back what was on these layers before Limn came: one undo step for all. */
  restore: { id, nodeIds: listOf(string) },
  /**
   * Writes an attempt's line into the journal, before its POST leaves. With `null` the line or the
   * picture of that name is erased.
   */
  note: { id, name: string, line: nullable(string) },
  /**
   * Holds a picture's bytes, as they came, where they outlive this window. `picture` names it:
   * attempt/index/bytes. `line` says what made it.
   */
  keep: { id, attempt: string, picture: string, bytes, line: string },
  /** What this window or others have written down and kept. Lines of the past only when asked for. */
  'find-kept': { id, past: boolean },
  'take-kept': { id, picture: string },
  'save-settings': { settings: string },
  'save-key': { id, key: nullable(string) },
  show: { nodeId: string },
  /** Does the same with the first image on this page. */
  'show-image': {},
  'open-link': { link },
  /** What Figma's quick actions offer for the words typed there. */
  suggest: { words: string, offers: listOf(string) },
  /** A quick action needs the panel after all. */
  appear: {},
  /** What was chosen there is placed, on these layers. */
  finish: { said: string, nodeIds: listOf(string) },
  /** As Cmd or Ctrl with Z on the canvas. */
  undo: {},
  resize: { width: number, height: number },
});
export type ToSandbox = Infer<typeof toSandbox>;

/** `null` for whatever is not one of our messages. */
export function parseToSandbox(raw: unknown): ToSandbox | null {
  return toSandbox(raw) ?? null;
}
