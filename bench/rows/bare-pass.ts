import type { Pixels } from '../../src/image/pixels';

export const BARE_PASS = 'floor: one pass adding up the pixels';

export function barePass({ data }: Pixels): () => number {
  const words = new Uint32Array(new Uint8Array(data).buffer);
  return () => {
    let sum = 0;
    for (let at = 0; at < words.length; at++) sum = (sum + (words[at] ?? 0)) | 0;
    return sum;
  };
}
