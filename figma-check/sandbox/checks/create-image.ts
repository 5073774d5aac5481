import { outcome } from '../../check';
import type { SandboxCheck } from '../bench';
import { bytesOf, pngThatSays, tinyPng } from '../tiny-png';

export const createImage: SandboxCheck = {
  asks: 'What does createImage say to bytes it does not take, and to a file that is cut off?',
  how: 'A whole PNG, one without its last 20 bytes, one of 30 bytes, headers of 0, 4096 and 4097 px, a WebP header, and three letters.',
  async run() {
    const whole = tinyPng();
    const cases: [string, Uint8Array][] = [
      ['whole', whole],
      ['cut', whole.slice(0, -20)],
      ['30 bytes', whole.slice(0, 30)],
      ['0 px', pngThatSays(0, 1)],
      ['4096 px', pngThatSays(4096, 1)],
      ['4097 px', pngThatSays(4097, 1)],
      [
        'WebP',
        bytesOf('RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0'),
      ],
      ['letters', bytesOf('abc')],
    ];
    const said = [];
    for (const [name, bytes] of cases) {
      said.push(
        `${name}: ${await outcome(() => `hash of ${figma.createImage(bytes).hash.length}`)}`,
      );
    }
    return said.join('\n');
  },
};
