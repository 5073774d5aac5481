import type { QuickJSWASMModule } from 'quickjs-emscripten';
import type { FigmaDocument } from '../document/figma-document';
import { createMachine } from './machine';
import api from './prelude/figma-api.json';

/** Members by the object that has them: an interface such as `PluginAPI`, or a node type. */
export type MembersByObject = Map<string, Set<string>>;

/**
 * What works here, taken from the prelude itself. Whether a property of a node works is up to the
 * document, so `document` must hold a node of each type that is asked about.
 */
export function simulatedMembers(
  quickjs: QuickJSWASMModule,
  document: FigmaDocument,
): MembersByObject {
  const { objects, nodeMethods } = fromPrelude(quickjs);
  const simulated: MembersByObject = new Map(
    Object.entries(objects).map(([object, members]) => [object, new Set(members)]),
  );
  for (const id of [
    ...document.pageIds(),
    ...document.pageIds().flatMap((page) => document.descendants(page)),
  ]) {
    const type = document.typeOf(id);
    if (type === null || simulated.has(type)) continue;
    simulated.set(type, nodeMembers(document, id, type, nodeMethods));
  }
  const records = {
    PaintStyle: document.paintStyleIds().map((id) => document.style(id)),
    Variable: document.variableIds().map((id) => document.variable(id)),
    VariableCollection: document
      .variableCollectionIds()
      .map((id) => document.variableCollection(id)),
  };
  for (const [object, list] of Object.entries(records)) {
    const members = list.flatMap((record) => Object.keys(record ?? {}));
    simulated.set(object, new Set([...(simulated.get(object) ?? []), ...members]));
  }
  simulated.set('DOCUMENT', new Set([...ALWAYS, ...OF_DOCUMENT, ...nodeMethods]));
  return simulated;
}

const ALWAYS = ['id', 'type', 'removed', 'parent'];
const OF_DOCUMENT = ['name', 'children', 'documentColorProfile'];
const OF_PAGE = ['selection', 'children'];

function nodeMembers(document: FigmaDocument, id: string, type: string, methods: string[]) {
  const members = new Set([...ALWAYS, ...(type === 'PAGE' ? OF_PAGE : [])]);
  for (const group of api.groups) {
    if (!group.on.split(' ').includes(type)) continue;
    for (const method of group.method.split(' ')) if (methods.includes(method)) members.add(method);
    for (const property of `${group.readonly} ${group.value}`.split(' ')) {
      if (property && document.has(id, property)) members.add(property);
    }
  }
  return members;
}

function fromPrelude(quickjs: QuickJSWASMModule) {
  const closed = () => {
    throw new Error('Nothing is called here');
  };
  const machine = createMachine(
    quickjs,
    { runMs: 10_000, memoryBytes: 64 * 1024 * 1024, stackBytes: 128 * 1024 },
    { now: closed, later: closed },
    {},
  );
  const { objects, nodeMethods } = JSON.parse(machine.members()) as {
    objects: Record<string, string[]>;
    nodeMethods: string[];
  };
  machine.dispose();
  return { objects, nodeMethods };
}
