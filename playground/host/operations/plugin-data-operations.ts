import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { type Session, typeOfNode } from '../session';
import { id, operation } from './operation';

const text = v.string();
const MAX_DESCRIPTION = 1000;

export const pluginDataOperations = {
  'node.getPluginData': operation({ id, key: text }, (session, { id, key }) => {
    requireOwner(session, id, 'get');
    return session.document.pluginData(id, '', key);
  }),
  'node.setPluginData': operation({ id, key: text, value: text }, (session, { id, key, value }) => {
    requireOwner(session, id, 'set');
    session.document.setPluginData(id, '', key, value);
  }),
  'node.getPluginDataKeys': operation({ id }, (session, { id }) => {
    requireOwner(session, id, 'get');
    return session.document.pluginDataKeys(id, '');
  }),

  'node.getSharedPluginData': operation(
    { id, namespace: text, key: text },
    (session, { id, namespace, key }) => {
      requireNamespace(session, id, namespace);
      return session.document.pluginData(id, namespace, key);
    },
  ),
  'node.setSharedPluginData': operation(
    { id, namespace: text, key: text, value: text },
    (session, { id, namespace, key, value }) => {
      requireNamespace(session, id, namespace);
      session.document.setPluginData(id, namespace, key, value);
    },
  ),
  'node.getSharedPluginDataKeys': operation(
    { id, namespace: text },
    (session, { id, namespace }) => {
      requireNamespace(session, id, namespace);
      return session.document.pluginDataKeys(id, namespace);
    },
  ),

  'node.getRelaunchData': operation({ id }, (session, { id }) => {
    typeOfNode(session, id);
    return session.document.relaunchData(id);
  }),
  'node.setRelaunchData': operation(
    { id, data: v.record(v.string(), text) },
    (session, { id, data }) => {
      typeOfNode(session, id);
      const known = (session.manifest.relaunchButtons ?? []).map(({ command }) => command);
      for (const [command, description] of Object.entries(data)) {
        if (!known.includes(command)) {
          throw new FigmaError(`The manifest has no relaunch button for the command "${command}"`);
        }
        if (description.length > MAX_DESCRIPTION) {
          throw new FigmaError(`The description exceeds ${MAX_DESCRIPTION} characters`);
        }
      }
      session.document.setRelaunchData(id, data);
    },
  ),
};

function requireOwner(session: Session, id: string, verb: 'get' | 'set'): void {
  typeOfNode(session, id);
  if (session.manifest.id) return;
  throw new FigmaError(
    `Cannot ${verb} private plugin data in a plugin without an ID. ` +
      'Make sure your plugin manifest has a valid "id" field.',
  );
}

function requireNamespace(session: Session, id: string, namespace: string): void {
  typeOfNode(session, id);
  if (/^[A-Za-z0-9]{3,}$/.test(namespace)) return;
  throw new FigmaError('The namespace must be at least 3 alphanumeric characters');
}
