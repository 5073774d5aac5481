import type { PictureRequest } from '../openrouter/picture-request';
import { ROUTES } from '../openrouter/routes';
import type { RouteName } from '../recipe';
import type { Attempt, Post } from './attempt';

/**
 * The request as text, for the route asked for and the other one. A restyle has no other: there its
 * strength would be dropped without a word.
 */
export function freeze(request: PictureRequest, route: RouteName = 'chat'): Attempt['posts'] {
  const first = write(request, route);
  return request.input ? [first] : [first, write(request, route === 'chat' ? 'images' : 'chat')];
}

function write(request: PictureRequest, route: RouteName): Post {
  return { route, body: ROUTES[route].body(request) };
}
