import { outcome } from '../../check';
import { withLayer, type SandboxCheck } from '../bench';

const WIDTHS = [4096, 8192, 16_384];

export const exportLimits: SandboxCheck = {
  asks: 'How large may an export be, and what does it say when there is nothing to see?',
  how: `A rectangle of 64 × 4 px exported ${WIDTHS.join(', ')} px wide; then an empty frame, a hidden rectangle, and one without fills.`,
  async run(bench) {
    const said: string[] = [];
    await withLayer(bench, figma.createRectangle(), async (layer) => {
      layer.resize(64, 4);
      for (const value of WIDTHS) {
        const constraint = { type: 'WIDTH', value } as const;
        const done = await outcome(async () =>
          size(await layer.exportAsync({ format: 'PNG', constraint })),
        );
        said.push(`${value} px: ${done}`);
      }
      layer.visible = false;
      said.push(`hidden: ${await outcome(async () => size(await layer.exportAsync()))}`);
      layer.visible = true;
      layer.fills = [];
      said.push(`no fills: ${await outcome(async () => size(await layer.exportAsync()))}`);
    });
    await withLayer(bench, figma.createFrame(), async (layer) => {
      layer.fills = [];
      said.push(`empty frame: ${await outcome(async () => size(await layer.exportAsync()))}`);
    });
    return said.join('\n');
  },
};

/** Width and height as the PNG's own header says. */
function size(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${view.getUint32(16)} × ${view.getUint32(20)}, ${bytes.length} bytes`;
}
