/** A decoded picture: RGBA, four bytes a pixel, alpha not multiplied in, as a canvas hands it out. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}
