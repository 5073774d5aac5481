import { FigmaError, MIXED } from '../document/figma-document';

/** Something of the document on its way over the border; the prelude has one object for each. */
export class Ref {
  constructor(
    readonly noun: 'node' | 'style' | 'variable' | 'collection' | 'image',
    readonly id: string,
    /** Its name in the API table: a node type or an interface. */
    readonly type: string,
  ) {}
}

/** JSON text and, apart from it, the bytes it points to. See `prelude/codec.js`, the other end. */
export interface Parcel {
  tree: unknown;
  buffers: Uint8Array[];
}

/** What the host answers: plain values, bytes, `MIXED` and {@link Ref}s. */
export function packReply(value: unknown): Parcel {
  const buffers: Uint8Array[] = [];
  return { tree: pack(value, 'reply', buffers, []), buffers };
}

/** What a plugin's window posts. Throws FigmaError for what Figma does not carry. */
export function packMessage(message: unknown): Parcel {
  const buffers: Uint8Array[] = [];
  return { tree: pack(message, 'message', buffers, []), buffers };
}

function pack(
  value: unknown,
  carries: 'reply' | 'message',
  buffers: Uint8Array[],
  above: object[],
): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : { $: 'number', value: String(value) };
  }
  if (typeof value === 'symbol') throw new FigmaError('Cannot unwrap symbol');
  if (typeof value !== 'object') throw new FigmaError(`Cannot unwrap ${typeof value}`);
  if (value === MIXED) return { $: 'mixed' };
  if (value instanceof Ref) return { $: value.noun, id: value.id, type: value.type };

  // By tag, not `instanceof`: a message comes from the realm of the plugin's frame.
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Uint8Array') {
    buffers.push(value as Uint8Array);
    return { $: 'bytes', index: buffers.length - 1 };
  }
  if (tag === 'Date' && carries === 'message') return { $: 'date', value: Number(value) };
  if (above.includes(value)) throw new FigmaError('Cannot unwrap a circular object');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item) => pack(item, carries, buffers, path));
  if (tag !== 'Object') throw new FigmaError(`Cannot unwrap ${tag}`);

  const entries = Object.entries(value).map(
    ([key, item]) => [key, pack(item, carries, buffers, path)] as const,
  );
  const plain = Object.fromEntries(entries);
  return Object.hasOwn(plain, '$') ? { $: 'object', value: plain } : plain;
}

/** What the prelude sends. */
export function unpack(tree: unknown, buffers: Uint8Array[]): unknown {
  if (Array.isArray(tree)) return tree.map((item) => unpack(item, buffers));
  if (!isRecord(tree)) return tree;
  if (!Object.hasOwn(tree, '$')) return unpackMembers(tree, buffers);
  switch (tree['$']) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(tree['value']);
    case 'date':
      return new Date(Number(tree['value']));
    case 'bytes':
      return buffers[Number(tree['index'])];
    case 'object':
      return isRecord(tree['value']) ? unpackMembers(tree['value'], buffers) : undefined;
    case 'node':
    case 'style':
    case 'variable':
    case 'collection':
    case 'image':
      return new Ref(tree['$'], String(tree['id']), String(tree['type']));
    default:
      throw new Error(`The prelude sent an unknown kind of value: ${String(tree['$'])}`);
  }
}

function unpackMembers(source: Record<string, unknown>, buffers: Uint8Array[]) {
  return Object.fromEntries(
    Object.entries(source).map(([key, item]) => [key, unpack(item, buffers)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
