/** The type by our own names, `null` for none of them. */
export const sniffers: Readonly<
  Record<string, (bytes: Uint8Array) => string | null | Promise<string | null>>
>;
export const base64Readers: Readonly<Record<string, (text: string) => Uint8Array | null>>;
