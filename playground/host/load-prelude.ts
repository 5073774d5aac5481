/** The prelude's files as text, by name: QuickJS loads them as the modules they are. */
const files = import.meta.glob<string>('./prelude/*.{js,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const PRELUDE_ENTRY = 'index.js';

export function preludeModule(name: string): string {
  const text = files[`./prelude/${name}`];
  if (text === undefined) throw new Error(`The prelude has no module ${name}`);
  return name.endsWith('.json') ? `export default ${text};` : text;
}
