import type { SceneNode } from '@open-pencil/scene-graph';
import type { DocumentState } from './document-state';
import { refusal, wrongType } from './refusal';

const MOST_BYTES = 100_000;
const LONGEST_DESCRIPTION = 1000;
const NAMESPACE = /^[A-Za-z0-9_.]{3,}$/;
/** Stands for the id in the manifest, of which one playground only ever sees one. */
const PRIVATE = 'playground';
/** The file format keeps shared data under no plugin, with the namespace in the key. */
const SHARED = '';

const encoder = new TextEncoder();

export function readPluginData(node: SceneNode, namespace: string, key: string): string {
  checkNamespace(`get${kind(namespace)}`, namespace);
  const entry = address(namespace, key);
  return node.pluginData.find((each) => matches(each, entry))?.value ?? '';
}

export function writePluginData(
  state: DocumentState,
  node: SceneNode,
  namespace: string,
  key: string,
  value: string,
): void {
  const method = `set${kind(namespace)}`;
  checkNamespace(method, namespace);
  if (typeof key !== 'string') throw wrongType(method, 'key', 'string', key);
  if (typeof value !== 'string') throw wrongType(method, 'value', 'string', value);
  if (encoder.encode(namespace + key + value).length > MOST_BYTES)
    throw refusal(method, 'This pluginData entry exceeds 100 kB per entry limit.');
  const entry = address(namespace, key);
  const others = node.pluginData.filter((each) => !matches(each, entry));
  // An empty value is Figma's way of deleting an entry.
  const pluginData = value === '' ? others : [...others, { ...entry, value }];
  state.journal.write(node, { pluginData }, ['pluginData']);
}

export function pluginDataKeys(node: SceneNode, namespace: string): string[] {
  checkNamespace(`get${kind(namespace)}Keys`, namespace);
  const { pluginId, key: prefix } = address(namespace, '');
  return node.pluginData
    .filter((entry) => entry.pluginId === pluginId && entry.key.startsWith(prefix))
    .map((entry) => entry.key.slice(prefix.length));
}

export function readRelaunchData(node: SceneNode): Record<string, string> {
  return Object.fromEntries(
    node.pluginRelaunchData
      .filter((entry) => !entry.isDeleted)
      .map(({ command, message }) => [command, message]),
  );
}

/** Replaces all of the node's buttons, as Figma does. */
export function writeRelaunchData(
  state: DocumentState,
  node: SceneNode,
  data: Record<string, string>,
): void {
  const method = 'setRelaunchData';
  for (const [command, message] of Object.entries(data)) {
    if (typeof message !== 'string') throw wrongType(method, command, 'string', message);
    if (message.length > LONGEST_DESCRIPTION)
      throw refusal(method, `The description of "${command}" exceeds 1000 characters.`);
  }
  const pluginRelaunchData = Object.entries(data).map(([command, message]) => ({
    pluginId: PRIVATE,
    command,
    message,
    isDeleted: false,
  }));
  state.journal.write(node, { pluginRelaunchData }, ['relaunchData']);
}

function address(namespace: string, key: string): { pluginId: string; key: string } {
  return namespace === ''
    ? { pluginId: PRIVATE, key }
    : { pluginId: SHARED, key: `${namespace}-${key}` };
}

function matches(a: { pluginId: string; key: string }, b: { pluginId: string; key: string }) {
  return a.pluginId === b.pluginId && a.key === b.key;
}

function checkNamespace(method: string, namespace: string): void {
  if (namespace !== '' && !NAMESPACE.test(namespace))
    throw refusal(method, 'The namespace must be at least 3 alphanumeric characters.');
}

const kind = (namespace: string) => (namespace === '' ? 'PluginData' : 'SharedPluginData');
