import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import type { Session } from '../session';
import { storedSize } from '../stored-size';
import { operation } from './operation';

/** Of one plugin: keys and values together. */
const STORAGE_BYTES = 5 * 1024 * 1024;

const key = v.string();

export const storageOperations = {
  'figma.clientStorage.getAsync': operation({ key }, (session, { key }) =>
    session.storage.get(owner(session), key),
  ),

  'figma.clientStorage.setAsync': operation(
    { key, value: v.unknown() },
    async (session, { key, value }) => {
      const { storage } = session;
      let total = storedSize(key, value);
      for (const other of await storage.keys(owner(session))) {
        if (other !== key) total += storedSize(other, await storage.get(owner(session), other));
      }
      if (total > STORAGE_BYTES) throw new FigmaError('Exceeded the clientStorage quota of 5 MB');
      await storage.set(owner(session), key, value);
    },
  ),

  'figma.clientStorage.deleteAsync': operation({ key }, (session, { key }) =>
    session.storage.delete(owner(session), key),
  ),

  'figma.clientStorage.keysAsync': operation({}, (session) => session.storage.keys(owner(session))),
};

function owner(session: Session): string {
  return session.manifest.id ?? `development: ${session.manifest.name}`;
}
