/** What may appear in a bundle after `//`: the one service, XML namespaces, and the app's own page. */
const ALLOWED_HOSTS = ['openrouter.ai', 'www.w3.org'];
const PLAYGROUND_TRACES = [
  'playground',
  'quickjs',
  'open-pencil',
  'canvaskit',
  '127.0.0.1',
  'localhost',
];

export interface Bundle {
  name: 'code.js' | 'ui.html' | 'pixels.js' | 'later.js';
  text: string;
}

/** Why Figma, its reviewers or our own promises would refuse this bundle. Empty when fine. */
export function bundleProblems({ name, text }: Bundle, homepage: string | null): string[] {
  const problems: string[] = [];
  // Figma scans the text, comments and strings included, and refuses the whole plugin.
  if (name === 'code.js' && /\bimport\s*(\(|\/\/|\/\*)/.test(text)) {
    problems.push('code.js has text that looks like a dynamic import.');
  }
  const allowed = homepage ? [...ALLOWED_HOSTS, new URL(homepage).host] : ALLOWED_HOSTS;
  for (const [, host] of text.matchAll(/\b(?:https?|wss?):\/\/([^/"'`\s\\?#<>)]+)/g)) {
    if (host !== undefined && !allowed.includes(host))
      problems.push(`${name} names the host ${host}.`);
  }
  for (const trace of PLAYGROUND_TRACES) {
    if (text.toLowerCase().includes(trace))
      problems.push(`${name} holds a trace of the playground: ${trace}.`);
  }
  return [...new Set(problems)];
}
