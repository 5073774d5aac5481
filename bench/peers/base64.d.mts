/** Text of the standard alphabet, padded, → bytes. */
export const base64Peers: Readonly<Record<string, (text: string) => Uint8Array>>;
