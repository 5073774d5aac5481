import type { SandboxCheck } from '../bench';

const NAMES = [
  'queueMicrotask',
  'performance',
  'Intl',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'AbortController',
  'crypto',
  'Blob',
  'atob',
  'WebAssembly',
  'WeakRef',
  'BigInt',
];

export const globals: SandboxCheck = {
  asks: 'Which of the usual globals does the sandbox have?',
  how: `typeof of ${NAMES.join(', ')}; and what toLocaleString makes of 1234.5 in German.`,
  run() {
    const all = globalThis as Record<string, unknown>;
    const there = NAMES.filter((name) => typeof all[name] !== 'undefined');
    const missing = NAMES.filter((name) => typeof all[name] === 'undefined');
    const german = (1234.5).toLocaleString('de-DE');
    return Promise.resolve(
      `has ${there.join(', ') || 'none'}\nlacks ${missing.join(', ') || 'none'}\n1234.5 in German: ${german}`,
    );
  },
};
