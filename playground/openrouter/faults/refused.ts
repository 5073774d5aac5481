import type { Reply } from '../reply';
import { BOTH, type Fault, type RefusedRequest } from './fault';

/** A refusal before any work. */
export function refused(
  name: string,
  sentence: string,
  reply: (request: RefusedRequest) => Reply,
): Fault {
  return {
    name,
    group: 'Refused',
    sentence,
    charges: false,
    wellFormed: true,
    routes: BOTH,
    acts: 'before',
    reply,
  };
}
