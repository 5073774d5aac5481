import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import type { Session } from '../session';
import { refuseVisibleInQueryMode } from '../query-mode';
import { operation, point } from './operation';

const MIN_WIDTH = 70;
const MIN_HEIGHT = 0;

const uiOptions = v.strictObject({
  visible: v.optional(v.boolean(), true),
  width: v.optional(v.number(), 300),
  height: v.optional(v.number(), 200),
  title: v.optional(v.string()),
  position: v.optional(point),
  themeColors: v.optional(v.boolean(), false),
});

export const uiOperations = {
  'figma.showUI': operation(
    { html: v.string(), options: v.optional(uiOptions, {}) },
    (session, { html, options }) => {
      refuseVisibleInQueryMode(session, options.visible);
      if (session.uiOpen) session.callbacks.closeUi();
      session.uiOpen = true;
      session.callbacks.showUI(html, {
        visible: options.visible,
        ...atLeast(options.width, options.height),
        title: options.title ?? session.manifest.name,
        position: options.position ?? null,
        themeColors: options.themeColors,
      });
    },
  ),

  'figma.ui.show': operation({}, (session) => {
    requireUi(session, 'show');
    session.callbacks.setUiVisible(true);
  }),
  'figma.ui.hide': operation({}, (session) => {
    requireUi(session, 'hide');
    session.callbacks.setUiVisible(false);
  }),
  'figma.ui.resize': operation({ width: v.number(), height: v.number() }, (session, size) => {
    requireUi(session, 'resize');
    const { width, height } = atLeast(size.width, size.height);
    session.callbacks.resizeUi(width, height);
  }),
  'figma.ui.reposition': operation({ x: v.number(), y: v.number() }, (session, { x, y }) => {
    requireUi(session, 'reposition');
    session.callbacks.repositionUi(x, y);
  }),
  'figma.ui.close': operation({}, (session) => {
    requireUi(session, 'close');
    session.uiOpen = false;
    session.callbacks.closeUi();
  }),
  'figma.ui.postMessage': operation(
    {
      message: v.unknown(),
      options: v.optional(v.strictObject({ origin: v.optional(v.string(), '*') }), {}),
    },
    (session, { message, options }) => {
      requireUi(session, 'send a message to');
      session.callbacks.postToUi(message, options.origin);
    },
  ),
};

function atLeast(width: number, height: number) {
  return { width: Math.max(MIN_WIDTH, width), height: Math.max(MIN_HEIGHT, height) };
}

function requireUi(session: Session, to: string): void {
  if (!session.uiOpen) throw new FigmaError(`No UI to ${to}`);
}
