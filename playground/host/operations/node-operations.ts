import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import type { Ref } from '../codec';
import { NotSimulated } from '../not-simulated';
import { nodeRef, type Session, typeOfNode } from '../session';
import { aCollection, aNode, id, operation } from './operation';
import { requireFont } from './require-font';
import { requireLoaded } from './require-loaded';
import { selectionOf, setSelection } from './page-operations';

const property = v.string();

export const nodeOperations = {
  'node.get': operation({ id, property }, (session, { id, property }) =>
    get(session, id, property),
  ),

  'node.set': operation(
    { id, property, value: v.unknown() },
    (session, { id, property, value }) => {
      const type = typeOfNode(session, id);
      if (type === 'PAGE' && property === 'selection') return setSelection(session, id, value);
      requireProperty(session, id, type, property);
      requireFont(session, id, property, value);
      session.document.set(id, property, value);
    },
  ),

  'node.remove': operation({ id }, (session, { id }) => {
    if (typeOfNode(session, id) === 'DOCUMENT') throw new FigmaError('Cannot remove the document');
    session.document.remove(id);
  }),

  'node.clone': operation({ id }, (session, { id }) => {
    typeOfNode(session, id);
    return nodeRef(session, session.document.clone(id));
  }),

  'node.appendChild': operation({ id, child: aNode }, (session, { id, child }) =>
    insert(session, id, null, child),
  ),

  'node.insertChild': operation(
    { id, index: v.pipe(v.number(), v.integer(), v.minValue(0)), child: aNode },
    (session, { id, index, child }) => insert(session, id, index, child),
  ),

  'node.createInstance': operation({ id }, (session, { id }) => {
    typeOfNode(session, id);
    return nodeRef(session, session.document.createInstance(id));
  }),

  'node.getMainComponentAsync': operation({ id }, (session, { id }) => {
    typeOfNode(session, id);
    const component = session.document.mainComponentId(id);
    return component === null ? null : nodeRef(session, component);
  }),

  'node.resize': operation(
    { id, width: v.number(), height: v.number() },
    (session, { id, width, height }) => {
      typeOfNode(session, id);
      session.document.resize(id, width, height);
    },
  ),

  'node.resizeWithoutConstraints': operation(
    { id, width: v.number(), height: v.number() },
    (session, { id, width, height }) => {
      // Only sections: elsewhere the document would have to leave the children where they are.
      const type = typeOfNode(session, id);
      if (type !== 'SECTION') throw new NotSimulated(`${type}.resizeWithoutConstraints`);
      session.document.resize(id, width, height);
    },
  ),

  'node.setFillStyleIdAsync': operation({ id, styleId: id }, (session, { id, styleId }) => {
    typeOfNode(session, id);
    session.document.setStyleId(id, 'fillStyleId', styleId);
  }),

  'node.setStrokeStyleIdAsync': operation({ id, styleId: id }, (session, { id, styleId }) => {
    typeOfNode(session, id);
    session.document.setStyleId(id, 'strokeStyleId', styleId);
  }),

  'node.setExplicitVariableModeForCollection': operation(
    { id, collection: aCollection, modeId: v.string() },
    (session, { id, collection, modeId }) => {
      typeOfNode(session, id);
      session.document.setExplicitMode(id, collection.id, modeId);
    },
  ),

  'node.getStyledTextSegments': operation(
    { id, fields: v.array(v.string()) },
    (session, { id, fields }) => {
      typeOfNode(session, id);
      return session.document.textSegments(id, fields);
    },
  ),
};

function get(session: Session, id: string, property: string): unknown {
  const { document } = session;
  if (property === 'removed') return document.typeOf(id) === null;
  const type = typeOfNode(session, id);
  if (type === 'DOCUMENT') return getOfDocument(session, property);
  if (property === 'children') {
    requireLoaded(session, id, type);
    return childrenOf(session, id);
  }
  if (property === 'parent') {
    const parent = document.get(id, 'parent');
    return typeof parent === 'string' ? nodeRef(session, parent) : null;
  }
  if (type === 'PAGE' && property === 'selection') return selectionOf(session, id);
  requireProperty(session, id, type, property);
  return document.get(id, property);
}

function getOfDocument(session: Session, property: string): unknown {
  const { document } = session;
  switch (property) {
    case 'name':
      return document.name;
    case 'parent':
      return null;
    case 'documentColorProfile':
      return document.colorProfile;
    case 'children':
      return document.pageIds().map((page) => nodeRef(session, page));
    default:
      throw new NotSimulated(`DOCUMENT.${property}`);
  }
}

export function childrenOf(session: Session, id: string): Ref[] {
  return childIds(session, id).map((child) => nodeRef(session, child));
}

export function childIds(session: Session, id: string): string[] {
  return v.parse(v.array(v.string()), session.document.get(id, 'children'));
}

/** The API has it (the prelude has checked that); whether the playground's document has it too. */
function requireProperty(session: Session, id: string, type: string, property: string): void {
  if (!session.document.has(id, property)) throw new NotSimulated(`${type}.${property}`);
}

function insert(session: Session, parentId: string, index: number | null, child: Ref): void {
  const type = typeOfNode(session, parentId);
  requireLoaded(session, parentId, type);
  typeOfNode(session, child.id);
  session.document.insertChild(parentId, index, child.id);
}
