import type { SandboxCheck } from '../bench';

const WHICH: Record<string, string> = {
  '1000000000000000002': 'manifest.json: run the other two as well',
  '1000000000000000003': 'manifest-unknown-key.json opened, so an unknown key does no harm',
  '1000000000000000004': 'manifest-ui-map.json opened, so `ui` may be a map',
};

export const manifest: SandboxCheck = {
  asks: 'Does Figma open a plugin whose manifest has an unknown key, or several ui files?',
  how: 'Which of the three manifests this is, by its id; and what __uiFiles__ holds.',
  run() {
    const id = figma.pluginId ?? 'none';
    const files =
      typeof __uiFiles__ === 'undefined' ? 'missing' : Object.keys(__uiFiles__).join(', ');
    return Promise.resolve(`${WHICH[id] ?? `another id: ${id}`}\n__uiFiles__: ${files || 'empty'}`);
  },
};
