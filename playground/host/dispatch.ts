import { FigmaError } from '../document/figma-document';
import { packReply, type Parcel, unpack } from './codec';
import { NotSimulated } from './not-simulated';
import { operations } from './operations';
import type { Session } from './session';

/** Carries out a call of the plugin. Never throws: what goes wrong is the reply. */
export function dispatch(
  session: Session,
  member: string,
  json: string,
  buffers: Uint8Array[],
): Parcel {
  const args = argumentsOf(json, buffers);
  try {
    const parcel = packReply(operationFor(member)(session, args));
    return { ...parcel, tree: { value: parcel.tree } };
  } catch (error) {
    return failure(session, member, args, error);
  }
}

/** As {@link dispatch}, for what answers later. */
export async function dispatchLater(
  session: Session,
  member: string,
  json: string,
  buffers: Uint8Array[],
): Promise<Parcel> {
  const args = argumentsOf(json, buffers);
  try {
    const parcel = packReply(await operationFor(member)(session, args));
    return { ...parcel, tree: { value: parcel.tree } };
  } catch (error) {
    return failure(session, member, args, error);
  }
}

/** What a call counts as: properties are members like any other. */
export function countedAs(member: string, json: string): string {
  if (member !== 'node.get' && member !== 'node.set') return member;
  const property = String(argumentsOf(json, [])[1]);
  return member === 'node.get' ? `node.${property}` : `node.${property} =`;
}

function argumentsOf(json: string, buffers: Uint8Array[]): unknown[] {
  const args = unpack(JSON.parse(json), buffers);
  if (!Array.isArray(args)) throw new Error('The prelude sends its arguments as a list');
  return args;
}

function operationFor(member: string) {
  const operation = operations.get(member);
  if (!operation) throw new NotSimulated(member);
  return operation;
}

function failure(session: Session, member: string, args: unknown[], error: unknown): Parcel {
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
