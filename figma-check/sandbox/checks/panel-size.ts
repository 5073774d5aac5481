import type { SandboxCheck } from '../bench';

const HOME = { width: 420, height: 560 };

export const panelSize: SandboxCheck = {
  asks: 'How large may the panel become?',
  how: 'resize(10000, 10000), then the panel measures itself; then resize(1, 1); then back.',
  async run({ askPanel }) {
    const measure = async (width: number, height: number) => {
      figma.ui.resize(width, height);
      await new Promise((next) => setTimeout(next, 300));
      const seen = await askPanel({ type: 'measure' }, 'measured');
      return `asked ${width} × ${height}: ${seen.width} × ${seen.height}`;
    };
    try {
      return [await measure(10_000, 10_000), await measure(1, 1)].join('\n');
    } finally {
      figma.ui.resize(HOME.width, HOME.height);
    }
  },
};
