import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { NotSimulated } from '../not-simulated';
import { isDynamicPage, nodeRef, type Session, typeOfNode } from '../session';
import { aNode, id, operation } from './operation';

export const pageOperations = {
  'figma.root': operation({}, (session) => nodeRef(session, session.document.rootId)),
  'figma.currentPage': operation({}, (session) => nodeRef(session, session.document.currentPageId)),

  'figma.setCurrentPageAsync': operation({ page: aNode }, (session, { page }) => {
    if (typeOfNode(session, page.id) !== 'PAGE') {
      throw new FigmaError('Expected node to be a page');
    }
    session.loadedPages.add(page.id);
    session.document.currentPageId = page.id;
  }),

  'figma.loadAllPagesAsync': operation({}, (session) => {
    session.allPagesLoaded = true;
  }),

  'figma.getNodeByIdAsync': operation({ id }, (session, { id }) =>
    session.document.typeOf(id) === null ? null : nodeRef(session, id),
  ),

  'figma.skipInvisibleInstanceChildren': operation({ skip: v.boolean() }, (session, { skip }) => {
    session.skipInvisible = skip;
  }),

  /** Only for the events that the prelude has not. */
  'figma.on': operation({ type: v.string() }, (session, { type }) => {
    if (type === 'documentchange' && isDynamicPage(session) && !session.allPagesLoaded) {
      throw new FigmaError(
        'Cannot register documentchange handler in incremental mode ' +
          'without calling figma.loadAllPagesAsync first.',
      );
    }
    throw new NotSimulated(`figma.on('${type}')`);
  }),

  'page.loadAsync': operation({ id }, (session, { id }) => {
    typeOfNode(session, id);
    session.loadedPages.add(id);
  }),

  'page.watch': operation({ id }, (session, { id }) => {
    session.watchedPages.add(id);
  }),
};

export function selectionOf(session: Session, pageId: string) {
  const { document } = session;
  if (pageId !== document.currentPageId) throw new NotSimulated('the selection of another page');
  return document.selection.map((node) => nodeRef(session, node));
}

export function setSelection(session: Session, pageId: string, value: unknown): void {
  const nodes = v.safeParse(v.array(aNode), value);
  if (!nodes.success) throw new FigmaError('Expected "selection" to be an array of nodes');
  if (pageId !== session.document.currentPageId) {
    throw new NotSimulated('the selection of another page');
  }
  for (const node of nodes.output) {
    if (pageOf(session, node.id) !== pageId) {
      throw new FigmaError('The selection of a page can only include nodes in that page');
    }
  }
  session.document.selection = nodes.output.map((node) => node.id);
}

function pageOf(session: Session, id: string): string | null {
  for (let at: unknown = id; typeof at === 'string'; at = session.document.get(at, 'parent')) {
    const type = typeOfNode(session, at);
    if (type === 'PAGE') return at === id ? null : at;
  }
  return null;
}
