import { outcome } from '../../check';
import { withLayer, type SandboxCheck } from '../bench';

export const pluginData: SandboxCheck = {
  asks: 'What does setPluginData say beyond 100 kB?',
  how: 'On a rectangle of our own: 90 kB, then 110 kB.',
  async run(bench) {
    return withLayer(bench, figma.createRectangle(), async (layer) => {
      const put = (kilobytes: number) =>
        outcome(() => layer.setPluginData('limn-check', 'a'.repeat(kilobytes * 1000)));
      return `90 kB: ${await put(90)}\n110 kB: ${await put(110)}`.replaceAll('undefined', 'stored');
    });
  },
};
