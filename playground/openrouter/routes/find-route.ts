import type { Route } from './route';
import { ROUTES } from './table';

export type Found = { route: Route; params: Record<string, string> } | { missing: 404 | 405 };

/** The route for a path; 405 when the path exists for another method. */
export function findRoute(method: string, path: string): Found {
  let missing: 404 | 405 = 404;
  for (const route of ROUTES) {
    const params = match(route.path, path);
    if (!params) continue;
    if (route.method === method) return { route, params };
    missing = 405;
  }
  return { missing };
}

function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined) params[name] = value;
    else if (part !== value) return null;
  }
  return params;
}
