import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { Ref } from '../codec';
import { NotSimulated } from '../not-simulated';
import type { Session } from '../session';
import { id, operation } from './operation';

export const styleOperations = {
  'figma.getStyleByIdAsync': operation({ id }, (session, { id }) =>
    session.document.style(id) ? styleRef(session, id) : null,
  ),
  'figma.getLocalPaintStylesAsync': operation({}, (session) =>
    session.document.paintStyleIds().map((style) => styleRef(session, style)),
  ),
  'style.get': operation({ id, member: v.string() }, (session, { id, member }) => {
    const style = session.document.style(id);
    if (!style) throw new FigmaError(`The style with id "${id}" does not exist`);
    if (!(member in style)) throw new NotSimulated(`style.${member}`);
    return style[member];
  }),
  'figma.getSelectionColors': operation({}, (session) => {
    const colors = session.document.selectionColors();
    if (!colors) return null;
    return {
      paints: colors.paints,
      styles: colors.styleIds.map((style) => styleRef(session, style)),
    };
  }),
};

function styleRef(session: Session, id: string): Ref {
  const type = session.document.style(id)?.['type'];
  if (type !== 'PAINT') throw new NotSimulated(`a style of type ${String(type)}`);
  return new Ref('style', id, 'PaintStyle');
}
