/** RGBA rows, 8 bits a channel, opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}
