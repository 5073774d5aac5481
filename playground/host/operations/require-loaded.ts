import { FigmaError } from '../../document/figma-document';
import type { Session } from '../session';
import { isDynamicPage } from '../session';

/** Another page's contents are out of reach until the page is loaded. */
export function requireLoaded(session: Session, nodeId: string, type: string): void {
  if (type !== 'PAGE' || isLoaded(session, nodeId)) return;
  throw new FigmaError(
    'Cannot access children on a page that has not been explicitly loaded. ' +
      'Remember to call `await page.loadAsync()` or `await figma.loadAllPagesAsync()` first',
  );
}

/** Searching the whole file needs the whole file. */
export function requireAllPages(session: Session): void {
  if (!isDynamicPage(session) || session.allPagesLoaded) return;
  throw new FigmaError(
    'Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first.',
  );
}

function isLoaded(session: Session, pageId: string): boolean {
  return (
    !isDynamicPage(session) ||
    session.allPagesLoaded ||
    session.loadedPages.has(pageId) ||
    session.document.currentPageId === pageId
  );
}
