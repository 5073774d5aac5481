import { FigmaError } from '../document/figma-document';
import { packReply, type Parcel, unpack } from './codec';
import { NotSimulated } from './not-simulated';
import { operations } from './operations';
import { refuseInQueryMode } from './query-mode';
import type { Session } from './session';

/** A call of the plugin, as it has come over the border. */
export interface Call {
  member: string;
  args: unknown[];
}

export function readCall(member: string, json: string, buffers: Uint8Array[]): Call {
  const args = unpack(JSON.parse(json), buffers);
  if (!Array.isArray(args)) throw new Error('The prelude sends its arguments as a list');
  return { member, args };
}

/** Carries out a call. Never throws: what goes wrong is the reply. */
export function dispatch(session: Session, call: Call): Parcel {
  try {
    refuseInQueryMode(session, call.member);
    return success(operationFor(call.member)(session, call.args));
  } catch (error) {
    return failure(session, call, error);
  }
}

/** As {@link dispatch}, for what answers later. */
export async function dispatchLater(session: Session, call: Call): Promise<Parcel> {
  try {
    refuseInQueryMode(session, call.member);
    return success(await operationFor(call.member)(session, call.args));
  } catch (error) {
    return failure(session, call, error);
  }
}

const PROPERTY_OF = /^(node|style|variable|collection)\.(get|set)$/;

/** What a call counts as: a property is a member like any other. */
export function countedAs({ member, args }: Call): string {
  const [, noun, verb] = PROPERTY_OF.exec(member) ?? [];
  if (noun === undefined) return member;
  return `${noun}.${String(args[1])}${verb === 'set' ? ' =' : ''}`;
}

function success(value: unknown): Parcel {
  const { tree, buffers } = packReply(value);
  return { tree: { value: tree }, buffers };
}

function operationFor(member: string) {
  const operation = operations.get(member);
  if (!operation) throw new NotSimulated(member);
  return operation;
}

function failure(session: Session, { member, args }: Call, error: unknown): Parcel {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NotSimulated) {
    session.callbacks.console('error', message);
    return reply(message);
  }
  if (error instanceof FigmaError) {
    return reply(message.startsWith('in ') ? message : `in ${spoken(member, args)}: ${message}`);
  }
  const stack = error instanceof Error ? error.stack : undefined;
  session.callbacks.console(
    'error',
    `The playground itself failed in ${member}: ${stack ?? message}`,
  );
  return reply(`playground failure in ${member}: ${message}`);
}

function reply(message: string): Parcel {
  return { tree: { error: { name: 'Error', message } }, buffers: [] };
}

/** As Figma's errors name the member: `get_fills`, `set_fills`, `resize`. */
function spoken(member: string, args: unknown[]): string {
  const word = member.slice(member.lastIndexOf('.') + 1);
  return word === 'get' || word === 'set' ? `${word}_${String(args[1])}` : word;
}
