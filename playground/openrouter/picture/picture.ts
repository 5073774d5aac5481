/** One drawn picture, as it goes into an answer. */
export interface Picture {
  bytes: Uint8Array;
  /** As declared; only a fault makes it differ from what the bytes are. */
  mediaType: string;
  /** `null` when the bytes are no readable picture. */
  width: number | null;
  height: number | null;
}
