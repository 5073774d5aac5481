import { FigmaError } from '../document/figma-document';
import type { Session } from './session';

/** Whatever changes the document, or shows something. Opening a window has a rule of its own. */
const REFUSED = new RegExp(
  [
    String.raw`^figma\.(create|set|commitUndo|triggerUndo|notify|openExternal|ui\.show)`,
    String.raw`^figma\.viewport\.(center|zoom|scroll)`,
    String.raw`^node\.(set|remove|clone|append|insert|createInstance|resize)`,
  ].join('|'),
);

/** While its parameters are entered a plugin may read. Figma's words for it are not documented. */
export function refuseInQueryMode(session: Session, member: string): void {
  if (session.query && REFUSED.test(member)) refuse();
}

export function refuseVisibleInQueryMode(session: Session, visible: boolean): void {
  if (session.query && visible) refuse();
}

function refuse(): never {
  throw new FigmaError('Cannot be called while parameters are entered');
}
