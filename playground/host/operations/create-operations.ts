import type { FigmaDocument } from '../../document/figma-document';
import { nodeRef } from '../session';
import { operation } from './operation';
import { fontName, loadFont } from './require-font';

const create = (type: Parameters<FigmaDocument['create']>[0]) =>
  operation({}, (session) => nodeRef(session, session.document.create(type)));

export const createOperations = {
  'figma.createRectangle': create('RECTANGLE'),
  'figma.createFrame': create('FRAME'),
  'figma.createText': create('TEXT'),
  'figma.createEllipse': create('ELLIPSE'),
  'figma.createSection': create('SECTION'),
  'figma.loadFontAsync': operation({ fontName }, (session, { fontName }) =>
    loadFont(session, fontName),
  ),
};
