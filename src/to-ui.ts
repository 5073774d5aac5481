import { bytes } from './bytes';
import { command } from './command';
import { colorsNow, keptLayer, layer, reading, renders, selection } from './layer';
import {
  boolean,
  type Infer,
  listOf,
  nullable,
  number,
  object,
  oneOf,
  string,
  union,
} from './schema';

const id = number;

/** Why the document side could not do what was asked. */
export const hostFailure = oneOf([
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
export type HostFailure = Infer<typeof hostFailure>;

/** What is worth saying beside a picture that was placed. */
export const placedNotice = oneOf([
  'target-gone',
  'target-locked',
  'recipe-not-written',
  /** Placed where it was aimed, on a page the designer has left. */
  'other-page',
  /** Some kept layers could not be copied onto the restyled frame. */
  'texts-missing',
]);
export type PlacedNotice = Infer<typeof placedNotice>;

export const toUi = union('type', {
  init: {
    command,
    /** Length of the probe as it arrived: 0 when the platform does not keep transferred bytes whole. */
    probe: number,
    key: nullable(string),
    /** As last saved; parsed by the iframe. */
    settings: nullable(string),
    selection,
  },
  /** The code of the pixel room and of the later screens, sent when the panel stands. */
  scripts: { pixels: string, later: string },
  selection: { selection },
  /** Words in Figma's quick actions, after each keystroke; the panel is not seen. */
  typed: { words: string },
  /** One of the panel's offers for them was chosen. */
  chosen: { offer: string },
  /** Something was edited: the colours read may be out of date. */
  edited: {},
  /** Layers Limn placed on in this session: the hash of its picture they show now, if any. */
  shown: { layers: listOf(object({ nodeId: string, imageHash: nullable(string) })) },
  /** A picture that was dragged out of the panel was dropped there, on this layer or on none. */
  dropped: { picture: string, layer: nullable(layer), x: number, y: number },
  /** Of a long reading: layers read, and how many are known by now. */
  walking: { read: number, known: number },
  reading: { id, reading },
  /** What the document has by name: how many colour styles, and variables by collection and mode. */
  libraries: {
    id,
    styles: number,
    collections: listOf(
      object({ id: string, name: string, modes: listOf(object({ modeId: string, name: string })) }),
    ),
  },
  rendered: { id, renders },
  picture: { id, bytes, now: colorsNow },
  exported: { id, bytes, kept: listOf(keptLayer) },
  placed: {
    id,
    nodeId: string,
    nodeName: string,
    imageHash: string,
    notices: listOf(placedNotice),
  },
  restored: { id },
  /** `onPage`: in a frame of Limn's there, because the storage is full. */
  kept: { id, onPage: boolean },
  /**
   * Lines of the journal, empty ones among them, names of all that is stored, and of the pictures
   * kept on this page.
   */
  found: { id, lines: listOf(string), stored: listOf(string), onPage: listOf(string) },
  taken: { id, bytes },
  saved: { id },
  /** `detail` is Figma's own text, for the copied details only. */
  failed: { id, failure: hostFailure, detail: string },
});
export type ToUi = Infer<typeof toUi>;

/** `null` for whatever is not one of our messages. */
export function parseToUi(raw: unknown): ToUi | null {
  return toUi(raw) ?? null;
}
