import { decode, encode } from './codec.js';

/**
 * The only way out of the machine. `now` answers at once, `later` with `settle`.
 *
 * @typedef {object} HostFunctions
 * @property {(member: string, json: string, ...buffers: ArrayBuffer[]) => string | [string, ...ArrayBuffer[]]} now
 * @property {(ticket: number, member: string, json: string, ...buffers: ArrayBuffer[]) => void} later
 */

/** @type {HostFunctions} */
let host;
let open = true;
let lastTicket = 0;
/** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
const pending = new Map();

/** @param {HostFunctions} functions */
export function connect(functions) {
  host = functions;
}

export function shut() {
  open = false;
}

export function isOpen() {
  return open;
}

/**
 * Works to the very end: what goes wrong while a plugin closes is said too.
 *
 * @param {string} level
 * @param {string} text
 */
export function print(level, text) {
  host.now('console', encode([level, text], 'argument').json);
}

/** @param {string} member */
export function requireOpen(member) {
  if (!open) throw new Error(`in ${member}: The plugin has been closed`);
}

/**
 * @param {string} member As the API names it, e.g. `figma.createImage`.
 * @param {...unknown} args
 */
export function call(member, ...args) {
  return send(member, args, 'argument', true);
}

/**
 * As {@link call}, answered in a later turn.
 *
 * @param {string} member
 * @param {...unknown} args
 */
export function callLater(member, ...args) {
  return sendLater(member, args, 'argument');
}

/**
 * @param {string} member
 * @param {unknown[]} args
 * @param {import('./codec.js').Carries} carries
 * @param {boolean} frozen
 * @returns {any}
 */
export function send(member, args, carries, frozen) {
  requireOpen(spoken(member, args));
  const { json, buffers } = encodeFor(member, args, carries);
  const reply = host.now(member, json, ...buffers);
  if (typeof reply === 'string') return unwrap(JSON.parse(reply), [], frozen);
  const [text, ...parts] = reply;
  return unwrap(JSON.parse(text), parts, frozen);
}

/**
 * @param {string} member
 * @param {unknown[]} args
 * @param {import('./codec.js').Carries} carries
 * @returns {Promise<any>}
 */
export function sendLater(member, args, carries) {
  requireOpen(spoken(member, args));
  return new Promise((resolve, reject) => {
    const { json, buffers } = encodeFor(member, args, carries);
    const ticket = ++lastTicket;
    pending.set(ticket, { resolve, reject });
    host.later(ticket, member, json, ...buffers);
  });
}

/**
 * @param {number} ticket
 * @param {Reply} reply
 * @param {ArrayBuffer[]} buffers
 * @param {boolean} frozen
 */
export function settle(ticket, reply, buffers, frozen) {
  const waiting = pending.get(ticket);
  if (!waiting) return;
  pending.delete(ticket);
  try {
    waiting.resolve(unwrap(reply, buffers, frozen));
  } catch (error) {
    waiting.reject(/** @type {Error} */ (error));
  }
}

/** @typedef {{ value: unknown } | { error: { name: string, message: string } }} Reply */

/**
 * @param {Reply} reply
 * @param {ArrayBuffer[]} buffers
 * @param {boolean} frozen
 */
function unwrap(reply, buffers, frozen) {
  if ('value' in reply) return decode(reply.value, buffers, frozen);
  const Kind = reply.error.name === 'TypeError' ? TypeError : Error;
  throw new Kind(reply.error.message);
}

/**
 * @param {string} member
 * @param {unknown[]} args
 * @param {import('./codec.js').Carries} carries
 */
function encodeFor(member, args, carries) {
  try {
    return encode(args, carries);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Error(`in ${spoken(member, args)}: ${message}`, { cause: error });
  }
}

/**
 * As Figma's errors name the member: `get_fills`, `set_fills`, `resize`.
 *
 * @param {string} member
 * @param {unknown[]} args
 */
function spoken(member, args) {
  const word = member.slice(member.lastIndexOf('.') + 1);
  return word === 'get' || word === 'set' ? `${word}_${String(args[1])}` : word;
}
