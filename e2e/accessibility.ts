import axe, { type AxeResults } from 'axe-core';
import type { Drive } from '../playground/drive/drive';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What breaks a rule of WCAG A or AA to 2.2, or cannot be told, in the panel as it stands. */
export async function faultsOf({ panel }: Drive): Promise<string[]> {
  const { violations, incomplete } = await panel.locator('body').evaluate(
    async (body, { source, tags }): Promise<AxeResults> => {
      const view = body.ownerDocument.defaultView as Window & { axe?: typeof axe };
      if (!view.axe) {
        const script = body.ownerDocument.createElement('script');
        script.textContent = source;
        body.ownerDocument.head.append(script);
      }
      const rules = { 'target-size': { enabled: true } };
      if (!view.axe) throw new Error('axe may not run here.');
      return view.axe.run(body, { runOnly: tags, rules });
    },
    { source: axe.source, tags: TAGS },
  );
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
