import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { Ref } from '../codec';
import { NotSimulated } from '../not-simulated';
import { type Session, typeOfNode } from '../session';
import { bytes, id, operation } from './operation';
import { requireLoaded } from './require-loaded';

const exportSettings = v.strictObject({
  format: v.string(),
  contentsOnly: v.optional(v.boolean()),
  useAbsoluteBounds: v.optional(v.boolean()),
  suffix: v.optional(v.string()),
  colorProfile: v.optional(v.picklist(['DOCUMENT', 'SRGB', 'DISPLAY_P3_V4'])),
  constraint: v.optional(
    v.strictObject({ type: v.picklist(['SCALE', 'WIDTH', 'HEIGHT']), value: v.number() }),
  ),
});

export const imageOperations = {
  'figma.createImage': operation({ data: bytes }, (session, { data }) =>
    imageRef(session.document.createImage(session.callbacks.takeImage(data))),
  ),

  'figma.getImageByHash': operation({ hash: v.string() }, (session, { hash }) =>
    session.document.image(hash) ? imageRef(hash) : null,
  ),

  'image.getBytesAsync': operation({ id }, (session, { id }) => imageOf(session, id).bytes),

  'image.getSizeAsync': operation({ id }, (session, { id }) => {
    const { width, height } = imageOf(session, id);
    return { width, height };
  }),

  'node.exportAsync': operation(
    { id, settings: v.optional(exportSettings, { format: 'PNG' }) },
    (session, { id, settings }) => {
      requireLoaded(session, id, typeOfNode(session, id));
      // The suffix is for the names of saved files only.
      const { format, contentsOnly, useAbsoluteBounds, colorProfile, constraint } = settings;
      const rest = { contentsOnly, useAbsoluteBounds, colorProfile, constraint };
      if (format !== 'PNG' && format !== 'JPG') {
        throw new NotSimulated(`node.exportAsync({ format: '${format}' })`);
      }
      return session.document.export(id, { format, ...defined(rest) });
    },
  ),
};

function imageRef(hash: string): Ref {
  return new Ref('image', hash, 'Image');
}

function imageOf(session: Session, hash: string) {
  const image = session.document.image(hash);
  if (!image) throw new FigmaError(`The image with hash "${hash}" does not exist`);
  return image;
}

/** A setting given as `undefined` is a setting not given. */
function defined<T extends object>(settings: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}
