import type { DocumentEvents, FigmaDocument } from '../document/figma-document';
import { FigmaError, MIXED } from '../document/figma-document';

interface FakeNode {
  type: string;
  parent: string | null;
  children: string[];
  values: Record<string, unknown>;
}

export interface FakeDocument extends FigmaDocument {
  /** What the host did to it, in order. */
  readonly journal: string[];
  add(type: string, parent: string, values?: Record<string, unknown>): string;
  tell<K extends keyof DocumentEvents>(event: K, ...args: Parameters<DocumentEvents[K]>): void;
}

const SHAPE = ['name', 'visible', 'locked', 'x', 'y', 'width', 'height', 'opacity', 'children'];
const PAINTED = ['fills', 'fillStyleId', 'strokes', 'strokeStyleId'];
const HAS: Record<string, string[]> = {
  PAGE: ['name', 'children', 'backgrounds'],
  TEXT: [...SHAPE, ...PAINTED, 'characters', 'fontName', 'fontSize'],
  GROUP: SHAPE,
};
const SOLID = { type: 'SOLID', color: { r: 0.85, g: 0.85, b: 0.85 } };

/** A document of plain records, for the host's own tests: two pages, nothing drawn. */
export function fakeDocument(): FakeDocument {
  const nodes = new Map<string, FakeNode>();
  const data = new Map<string, string>();
  const relaunch = new Map<string, Record<string, string>>();
  const images = new Map<string, { bytes: Uint8Array; width: number; height: number }>();
  const listeners: { event: string; listener: (...args: never[]) => void }[] = [];
  const journal: string[] = [];
  let last = 0;
  let page = '0:1';
  let selection: string[] = [];

  const node = (id: string) => {
    const found = nodes.get(id);
    if (!found) throw new Error(`The host asked for ${id}, which is not there`);
    return found;
  };
  const tell: FakeDocument['tell'] = (event, ...args) => {
    for (const one of listeners) {
      if (one.event === event) (one.listener as (...args: unknown[]) => void)(...args);
    }
  };
  const add = (
    type: string,
    parent: string,
    values: Record<string, unknown> = {},
    id = `1:${++last}`,
  ) => {
    const size = { x: 0, y: 0, width: 100, height: 100, visible: true, locked: false, opacity: 1 };
    const paints = { fills: [SOLID], fillStyleId: '', strokes: [], strokeStyleId: '' };
    nodes.set(id, {
      type,
      parent,
      children: [],
      values: { name: type, ...size, ...paints, ...values },
    });
    nodes.get(parent)?.children.push(id);
    return id;
  };
  nodes.set('0:0', { type: 'DOCUMENT', parent: null, children: [], values: {} });
  add('PAGE', '0:0', { name: 'One', backgrounds: [SOLID] }, '0:1');
  add('PAGE', '0:0', { name: 'Two', backgrounds: [] }, '0:2');

  const detach = (id: string) => {
    const parent = nodes.get(node(id).parent ?? '');
    if (parent) parent.children = parent.children.filter((child) => child !== id);
  };
  const descendants = (id: string): string[] =>
    node(id).children.flatMap((child) => [child, ...descendants(child)]);
  const dataKey = (...parts: string[]) => parts.join('\n');

  return {
    journal,
    add: (type, parent, values) => add(type, parent, values),
    tell,
    name: 'Fake',
    rootId: '0:0',
    colorProfile: 'SRGB',
    pageIds: () => ['0:1', '0:2'],
    get currentPageId() {
      return page;
    },
    set currentPageId(id) {
      page = id;
      tell('currentpagechange');
    },
    get selection() {
      return selection;
    },
    set selection(ids) {
      selection = ids;
      tell('selectionchange');
    },
    typeOf: (id) => nodes.get(id)?.type ?? null,
    has(id, property) {
      const has = HAS[node(id).type] ?? [...SHAPE, ...PAINTED];
      return has.includes(property);
    },
    get(id, property) {
      const { parent, children, values } = node(id);
      if (property === 'parent') return parent;
      if (property === 'children') return [...children];
      return values[property] === MIXED ? MIXED : structuredClone(values[property]);
    },
    set(id, property, value) {
      if (property === 'opacity' && typeof value !== 'number') {
        throw new FigmaError(
          `in set_opacity: Expected "opacity" to have type number but got ${typeof value} instead`,
        );
      }
      node(id).values[property] = value;
      tell('nodechange', page, [
        { type: 'PROPERTY_CHANGE', id, origin: 'LOCAL', properties: [property] },
      ]);
    },
    create: (type) => add(type, page),
    clone: (id) => add(node(id).type, page, { ...node(id).values }),
    createInstance: (id) => add('INSTANCE', page, { component: id }),
    insertChild(parentId, index, childId) {
      detach(childId);
      const { children } = node(parentId);
      children.splice(index ?? children.length, 0, childId);
      node(childId).parent = parentId;
    },
    remove(id) {
      detach(id);
      for (const gone of [...descendants(id), id]) nodes.delete(gone);
      tell('nodechange', page, [{ type: 'DELETE', id, origin: 'LOCAL' }]);
    },
    resize: (id, width, height) => void Object.assign(node(id).values, { width, height }),
    setStyleId: (id, field, styleId) => void (node(id).values[field] = styleId),
    descendants,
    mainComponentId: (id) => (node(id).values['component'] as string | undefined) ?? null,
    textSegments: (id, fields) => [
      {
        characters: node(id).values['characters'],
        ...Object.fromEntries(fields.map((field) => [field, { family: 'Inter', style: 'Bold' }])),
      },
    ],
    selectionColors: () => (selection.length > 0 ? { paints: [SOLID], styleIds: ['S:1'] } : null),
    style: (id) =>
      id === 'S:1' ? { id, name: 'Brand', type: 'PAINT', paints: [SOLID], remote: false } : null,
    paintStyleIds: () => ['S:1'],
    variable: (id) =>
      id === 'V:1' ? { id, name: 'ink', resolvedType: 'COLOR', variableCollectionId: 'C:1' } : null,
    variableIds: (type) => (type === undefined || type === 'COLOR' ? ['V:1'] : []),
    variableCollection: (id) => (id === 'C:1' ? { id, name: 'Theme' } : null),
    variableCollectionIds: () => ['C:1'],
    setExplicitMode: () => undefined,
    resolveVariable: () => ({ value: { r: 0, g: 0, b: 0, a: 1 }, resolvedType: 'COLOR' }),
    createImage(bytes) {
      if (bytes.length < 4) throw new FigmaError('in createImage: Image is too small');
      const hash = `hash-${bytes.length}`;
      images.set(hash, { bytes: bytes.slice(), width: 8, height: 6 });
      return hash;
    },
    image: (hash) => images.get(hash) ?? null,
    export(id, settings) {
      if (node(id).values['visible'] === false) {
        return Promise.reject(new FigmaError('in exportAsync: Nothing of the node is visible'));
      }
      journal.push(`export ${id} ${JSON.stringify(settings)}`);
      return Promise.resolve(new Uint8Array([1, 2, 3]));
    },
    pluginData: (id, namespace, key) => data.get(dataKey(id, namespace, key)) ?? '',
    setPluginData: (id, namespace, key, value) => void data.set(dataKey(id, namespace, key), value),
    pluginDataKeys: (id, namespace) =>
      [...data.keys()]
        .map((key) => key.split('\n'))
        .filter(([owner, space]) => owner === id && space === namespace)
        .map(([, , key]) => key ?? ''),
    relaunchData: (id) => relaunch.get(id) ?? {},
    setRelaunchData: (id, given) => void relaunch.set(id, given),
    commitUndo: () => void journal.push('commit'),
    undo: () => journal.push('undo') > 0,
    redo: () => journal.push('redo') > 0,
    hitTest: () => null,
    on(event, listener) {
      const entry = { event, listener };
      listeners.push(entry);
      return () => void listeners.splice(listeners.indexOf(entry), 1);
    },
    snapshot: () => Object.fromEntries(nodes),
  };
}
