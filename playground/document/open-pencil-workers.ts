import type { Plugin } from 'vite';

/**
 * `@open-pencil/core` 0.14.0 ships JavaScript whose worker addresses still end in `.ts`, which stops
 * a Vite build. Drop this when its published files name what they contain.
 */
export function openPencilWorkers(): Plugin {
  return {
    name: 'open-pencil-workers',
    enforce: 'pre',
    config: () => ({
      worker: { format: 'es', plugins: () => [openPencilWorkers()] },
      optimizeDeps: { exclude: ['@open-pencil/core'] },
    }),
    transform(code, id) {
      if (!id.includes('@open-pencil/core/dist') || !code.includes('new Worker(')) return null;
      return code.replace(/(new URL\("[^"]*worker)\.ts"/g, '$1.js"');
    },
  };
}
