import type { Answered } from '../answer/answered';
import type { Delivery } from '../delivery';
import type { Picture } from '../picture/picture';
import type { Reply } from '../reply';
import type { FaultInfo, FaultOrder } from './fault-order';

/** What a refusal may want to know about the request it refuses. */
export interface RefusedRequest {
  /** As asked for; anything the body held. */
  model: string;
  prompt: string;
}

/** One documented way to fail, as a value: what it says of itself, and at which point it acts. */
export type Fault = FaultInfo &
  (
    | {
        /** Instead of any work. */
        acts: 'before';
        reply: (request: RefusedRequest) => Reply;
      }
    | {
        /** On the pictures, before the charge. */
        acts: 'on pictures';
        change: (pictures: Picture[]) => Picture[] | Promise<Picture[]>;
      }
    | {
        /** On the finished answer. */
        acts: 'on answer';
        /** Whether the pictures are still whole in it. */
        keepsPictures: boolean;
        change: (answered: Answered) => Reply;
      }
    | {
        /** On the way to the client; `work` is done or not by then. */
        acts: 'on the way';
        work: boolean;
        delivery: (order: FaultOrder) => Delivery;
      }
  );

export const BOTH = ['chat', 'images'] as const;
