import type { FromPluginScript, Rewrite } from './messages';
import type { Theme } from './theme-style';

export interface InPluginSettings {
  theme: Theme | null;
  styles: Record<Theme, string>;
  rewrite: Rewrite | null;
}

/**
 * Runs in the plugin's document before anything of the plugin. It dresses the document in Figma's
 * theme, sends requests for the one rewritten address to the stand-in, and reports errors that only
 * a console would show. The plugin itself knows nothing of it.
 */
export function inPlugin({ theme, styles, rewrite }: InPluginSettings): void {
  if (theme !== null) injectTheme(theme, styles);
  const realFetch = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const request = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const asked = input instanceof Request ? input.method : 'GET';
    tell({ from: 'frame', type: 'asked', method: init?.method ?? asked, url: request.href });
    if (rewrite === null || request.origin !== rewrite.from) return realFetch(input, init);
    const standIn = rewrite.to + request.href.slice(rewrite.from.length);
    return realFetch(input instanceof Request ? new Request(standIn, input) : standIn, init);
  };
  window.addEventListener('error', (event) => {
    tell({ from: 'frame', type: 'error', text: event.message });
  });
  window.addEventListener('unhandledrejection', (event) => {
    tell({ from: 'frame', type: 'error', text: `Unhandled rejection: ${String(event.reason)}` });
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    const text = `Refused by the content security policy (${event.violatedDirective}): ${event.blockedURI}`;
    tell({ from: 'frame', type: 'error', text });
  });
}

function tell(message: FromPluginScript): void {
  parent.postMessage(message, '*');
}

function injectTheme(first: Theme, styles: Record<Theme, string>): void {
  const style = document.createElement('style');
  style.id = 'figma-style';
  const dress = (theme: Theme): void => {
    style.textContent = styles[theme];
    document.documentElement.classList.remove('figma-light', 'figma-dark');
    document.documentElement.classList.add(`figma-${theme}`);
  };
  dress(first);
  document.head.append(style);
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data } = event;
    if (typeof data !== 'object' || data === null || !('figmaTheme' in data)) return;
    if (data.figmaTheme !== 'light' && data.figmaTheme !== 'dark') return;
    event.stopImmediatePropagation();
    dress(data.figmaTheme);
  });
}
