import type { FaultTarget } from '../faults/fault-order';
import type { RouteName } from './route-name';
import type { Reply } from '../reply';
import type { Account } from '../keys';
import type { World } from '../world';

/** A request as a route sees it. */
export interface Call {
  world: World;
  /** Values of the `{…}` parts of the route's path. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON; `undefined` when there is none or it cannot be parsed. */
  body: unknown;
}

interface Common {
  method: 'GET' | 'POST';
  /** With `{name}` for a part that may be anything. */
  path: string;
  faultTarget: FaultTarget;
}

/** A path of the API and what answers there. */
export type Route = Common &
  (
    | { needs: 'nothing'; answer: (call: Call) => Reply }
    | { needs: 'key'; answer: (call: Call, account: Account) => Reply }
    | { needs: 'money'; name: RouteName }
  );
