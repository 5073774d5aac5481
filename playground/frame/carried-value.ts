/** A message as it arrives on the other side, or why Figma would not have carried it. */
export type Carried = { value: unknown; buffers: ArrayBuffer[] } | { refusal: string };

class Refused extends Error {}

/**
 * Figma's message channel carries JSON-like values, `undefined`, `Date` and `Uint8Array`; prototypes
 * are dropped. `buffers` are those that can be handed on whole, by transfer, instead of copied.
 */
export function carriedValue(message: unknown): Carried {
  const buffers = new Set<ArrayBuffer>();
  try {
    return { value: carry(message, 'message', [], buffers), buffers: [...buffers] };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.message };
    throw error;
  }
}

function carry(
  value: unknown,
  path: string,
  ancestors: unknown[],
  buffers: Set<ArrayBuffer>,
): unknown {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
    case 'number':
    case 'string':
      return value;
    case 'bigint':
    case 'function':
    case 'symbol':
      throw new Refused(`${path} is of type ${typeof value}, which Figma does not carry.`);
    case 'object':
      if (value === null) return null;
  }
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date') return new Date(Number(value));
  if (tag === 'Uint8Array') return bytes(value as Uint8Array, buffers);
  if (tag !== 'Object' && tag !== 'Array') {
    throw new Refused(`${path} is of type ${tag}, which Figma does not carry.`);
  }
  if (ancestors.includes(value)) throw new Refused(`${path} contains itself.`);
  const inside = [...ancestors, value];
  if (Array.isArray(value)) {
    return value.map((item, index) => carry(item, `${path}[${index}]`, inside, buffers));
  }
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, carry(item, `${path}.${key}`, inside, buffers)]),
  );
}

/** A view on part of a buffer is copied, as its buffer may hold what was not meant to be sent. */
function bytes(view: Uint8Array, buffers: Set<ArrayBuffer>): Uint8Array {
  const whole = view.byteLength === view.buffer.byteLength;
  const sent = whole && view.buffer instanceof ArrayBuffer ? view : view.slice();
  buffers.add(sent.buffer as ArrayBuffer);
  return sent;
}
