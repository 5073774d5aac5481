import { withLayer, type Bench, type SandboxCheck } from '../bench';
import { srgbChunk, tinyPng } from '../tiny-png';

/** Signature and IHDR, behind which the chunk may stand. */
const HEADER = 33;
const PROFILES = ['SRGB', 'DISPLAY_P3_V4', 'DOCUMENT'] as const;

export const srgbHeeded: SandboxCheck = {
  asks: 'Does a PNG’s sRGB chunk change how Figma shows it? Run it in a Display P3 file.',
  how: 'The same red pixel with the chunk and without fills a rectangle each; both are exported in every colour profile and compared.',
  async run(bench) {
    const plain = tinyPng();
    const tagged = new Uint8Array([
      ...plain.slice(0, HEADER),
      ...srgbChunk(),
      ...plain.slice(HEADER),
    ]);
    const said = [];
    for (const colorProfile of PROFILES) {
      const [one, other] = [
        await drawn(bench, plain, colorProfile),
        await drawn(bench, tagged, colorProfile),
      ];
      said.push(`${colorProfile}: ${one === other ? 'alike' : 'different'}`);
    }
    return `In a file of ${figma.root.documentColorProfile}, exported as ${said.join(', ')}`;
  },
};

function drawn(
  bench: Bench,
  png: Uint8Array,
  colorProfile: (typeof PROFILES)[number],
): Promise<string> {
  return withLayer(bench, figma.createRectangle(), async (layer) => {
    layer.resize(8, 8);
    const imageHash = figma.createImage(png).hash;
    layer.fills = [{ type: 'IMAGE', scaleMode: 'FILL', imageHash }];
    return (await layer.exportAsync({ format: 'PNG', colorProfile })).join();
  });
}
