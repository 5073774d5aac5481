/** Runs one of Limn's own files as an inline script, which is what the panel itself is. */
export function runScript(source: string): void {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
}
