import type { PictureRequest } from '../src/openrouter/picture-request';
import { ROUTES } from '../src/openrouter/routes';
import type { RouteName } from '../src/recipe';
import type { Question } from './frame/in-frame';
import { STANDARD } from './probe';

const PLAIN: PictureRequest = {
  model: STANDARD,
  prompt: 'a lighthouse on a cliff at dusk, flat shapes',
  ratio: '1:1',
  colors: [
    [200, 85, 61],
    [88, 139, 139],
    [45, 48, 71],
  ],
  background: [247, 240, 230],
  input: null,
  count: 1,
};

/** A request written by the product itself, as the panel would send it. */
export function request(route: RouteName, change: Partial<PictureRequest> = {}): Question {
  const { path } = ROUTES[route];
  return { method: 'POST', path, body: ROUTES[route].body({ ...PLAIN, ...change }) };
}

/** The same, with fields the product never sends. */
export function oddRequest(route: RouteName, extra: object): Question {
  const plain = request(route);
  const body: object = JSON.parse(plain.body ?? '{}') as object;
  return { ...plain, body: JSON.stringify({ ...body, ...extra }) };
}
