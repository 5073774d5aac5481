import type { Pixels } from './pixels';

/** 8 × 8 × 4 steps of red, green and blue: 256 colours. */
const colorTable = Uint8Array.from({ length: 768 }, (_, i) => {
  const index = Math.floor(i / 3);
  const step = [index >> 5, (index >> 2) & 7, index & 3][i % 3] ?? 0;
  return Math.round((step * 255) / (i % 3 === 2 ? 3 : 7));
});

/** A GIF whose compressor never looks back: every pixel is written as itself, in 9 bits. */
export function encodeGif({ width, height, data }: Pixels): Uint8Array {
  const bytes: number[] = [...new TextEncoder().encode('GIF89a')];
  const short = (value: number) => bytes.push(value & 255, value >> 8);
  short(width);
  short(height);
  bytes.push(0xf7, 0, 0, ...colorTable, 0x2c, 0, 0, 0, 0);
  short(width);
  short(height);
  bytes.push(0, 8);

  let block: number[] = [];
  let bits = 0;
  let held = 0;
  const flush = () => {
    if (block.length > 0) bytes.push(block.length, ...block);
    block = [];
  };
  const push = (code: number) => {
    held |= code << bits;
    for (bits += 9; bits >= 8; bits -= 8) {
      block.push(held & 255);
      held >>>= 8;
      if (block.length === 255) flush();
    }
  };
  for (let at = 0; at < width * height; at++) {
    // The clear code comes before the code size would grow to ten bits.
    if (at % 254 === 0) push(256);
    const [r = 0, g = 0, b = 0] = data.subarray(at * 4, at * 4 + 3);
    push(((r >> 5) << 5) | ((g >> 5) << 2) | (b >> 6));
  }
  push(257);
  push(0);
  flush();
  bytes.push(0, 0x3b);
  return Uint8Array.from(bytes);
}
