import type { Ratio, RouteName } from '../recipe';

/** Red, green, blue, each 0–255. */
export type Rgb8 = readonly [number, number, number];

/** One paid request in our terms; each route writes it in its own. */
export interface PictureRequest {
  readonly model: string;
  readonly prompt: string;
  /** `null` with an input image: the picture keeps its shape. */
  readonly ratio: Ratio | null;
  /** In palette order, at most {@link MOST_COLORS}. */
  readonly colors: readonly Rgb8[];
  readonly background: Rgb8 | null;
  readonly input: InputImage | null;
  /** Pictures wanted of this one request. Only the images route makes more than one. */
  readonly count: number;
}

export interface InputImage {
  readonly dataUrl: string;
  /** 0 stays close to the input, 1 is free. The images route has no such control. */
  readonly strength: number;
}

/** Recraft's limit. */
export const MOST_COLORS = 10;
/** How many pictures one click may ask for. */
export const COUNTS: readonly number[] = [1, 2, 3, 4, 5, 6];
/** Recraft V4.1's limit, in characters. */
export const LONGEST_PROMPT = 10_000;

export interface Route {
  readonly name: RouteName;
  readonly path: string;
  /** The same request gives the same text: keys stand in a fixed order. */
  body(request: PictureRequest): string;
  /** The address or base64 of whatever pictures are in an answer, however odd the rest of it is. */
  pictures(json: unknown): string[];
}

/** Its bytes as they came, nothing of them judged, or an address instead of bytes. */
export type EncodedPicture =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'url'; readonly url: string };
