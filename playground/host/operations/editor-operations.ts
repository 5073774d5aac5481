import * as v from 'valibot';
import { nodeRef } from '../session';
import { aNode, bytes, operation, point } from './operation';
import { fromBase64, toBase64 } from '../base64';
import { FigmaError } from '../../document/figma-document';

export const editorOperations = {
  'figma.closePlugin': operation({ message: v.optional(v.string()) }, (session, { message }) => {
    session.finish(message ?? null);
  }),

  'figma.openExternal': operation({ url: v.string() }, (session, { url }) => {
    session.callbacks.openExternal(url);
  }),

  'figma.viewport.get': operation(
    { member: v.picklist(['center', 'zoom', 'bounds']) },
    (session, { member }) => session.callbacks.viewport.get()[member],
  ),
  'figma.viewport.center': operation({ center: point }, (session, { center }) => {
    session.callbacks.viewport.set({ center });
  }),
  'figma.viewport.zoom': operation(
    { zoom: v.pipe(v.number(), v.gtValue(0)) },
    (session, { zoom }) => {
      session.callbacks.viewport.set({ zoom });
    },
  ),
  'figma.viewport.scrollAndZoomIntoView': operation(
    { nodes: v.array(aNode) },
    (session, { nodes }) => {
      const ids = nodes.map((node) => nodeRef(session, node.id).id);
      session.callbacks.viewport.scrollAndZoomIntoView(ids);
    },
  ),

  'figma.commitUndo': operation({}, (session) => session.document.commitUndo()),
  'figma.triggerUndo': operation({}, (session) => void session.document.undo()),

  'figma.base64Encode': operation({ data: bytes }, (_, { data }) => toBase64(data)),
  'figma.base64Decode': operation({ text: v.string() }, (_, { text }) => {
    const decoded = fromBase64(text);
    if (!decoded) throw new FigmaError('Invalid base64');
    return decoded;
  }),
};
