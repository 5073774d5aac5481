import { outcome, type Check } from '../check';

type PanelCheck = Check<null>;

export const place: PanelCheck = {
  asks: 'What document is the panel: its address, origin, ancestors, and is it a secure context?',
  how: 'location, origin, ancestorOrigins, isSecureContext, and what depends on it.',
  async run() {
    const { crypto } = window as { crypto: { subtle?: unknown; randomUUID?: unknown } };
    const ancestors =
      'ancestorOrigins' in location ? [...location.ancestorOrigins].join(', ') : 'not told';
    return [
      `address: ${location.href.slice(0, 60)}`,
      `origin: ${origin}; ancestors: ${ancestors || 'none'}; parent is top: ${parent === top}`,
      `secure context: ${isSecureContext}; crypto.subtle: ${typeof crypto.subtle}; randomUUID: ${typeof crypto.randomUUID}`,
      `clipboard: ${typeof navigator.clipboard}; OffscreenCanvas: ${typeof OffscreenCanvas}`,
      `localStorage: ${await outcome(() => localStorage.length)}`,
      `browser: ${navigator.userAgent}`,
    ].join('\n');
  },
};

const VARIABLES = [
  'bg',
  'text',
  'bg-brand',
  'bg-selected',
  'icon-secondary',
  'bg-slot',
  'border-slot',
];

export const theme: PanelCheck = {
  asks: 'What are the theme’s variables here, the two without a known dark value among them?',
  how: 'Their computed values. Run the check in both themes.',
  run() {
    const style = getComputedStyle(document.documentElement);
    const values = VARIABLES.map(
      (name) => `${name} ${style.getPropertyValue(`--figma-color-${name}`).trim() || 'missing'}`,
    );
    return Promise.resolve(
      `${document.documentElement.className || 'no class'}\n${values.join('\n')}`,
    );
  },
};

export const messageSource: PanelCheck = {
  asks: 'Where do messages to the panel come from?',
  how: 'origin of the first message event that carries a pluginMessage, and whether its source is the parent.',
  run: () =>
    new Promise((tell) => {
      const hear = (event: MessageEvent<unknown>) => {
        const { data } = event;
        if (typeof data !== 'object' || data === null || !('pluginMessage' in data)) return;
        window.removeEventListener('message', hear);
        tell(`${JSON.stringify(event.origin)}; source is parent: ${event.source === parent}`);
      };
      window.addEventListener('message', hear);
    }),
};
