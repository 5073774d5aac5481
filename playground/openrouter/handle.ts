import type { IncomingMessage, ServerResponse } from 'node:http';
import { control } from './control';
import { CONTROL_PATH } from './control-state';
import { preflight } from './cors';
import { deliver } from './deliver';
import type { Delivery } from './delivery';
import type { ArmedFault } from './faults/armed-faults';
import { authenticate } from './keys';
import type { LogEntry } from './log';
import { logRequest } from './log-request';
import { paidCall, type Outcome } from './paid-call';
import { readBody } from './read-body';
import { refusal } from './refusal';
import type { Reply } from './reply';
import { findRoute } from './routes/find-route';
import type { World } from './world';

const WHOLE: Delivery = { how: 'whole' };

/** One HTTP request, from its first header to the last byte of the answer. */
export async function handle(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const gone = goneSignal(response);
  const method = request.method ?? 'GET';
  const path = request.url ?? '/';

  if (method === 'OPTIONS') {
    const asked = request.headers['access-control-request-headers'];
    const strict = world.settings.strictPreflight && !path.startsWith(CONTROL_PATH);
    await deliver(response, preflight(asked, strict), WHOLE, gone);
    return;
  }
  const rawBody = await readBody(request);
  if (rawBody === 'left') return;
  const body = rawBody === 'too-large' ? undefined : parsedJson(rawBody);
  if (path.startsWith(CONTROL_PATH)) {
    await deliver(response, control(world, method, path, body), WHOLE, gone);
    return;
  }

  const entry = world.log.add(logRequest(method, path, request.headers, body ?? null));
  const outcome =
    rawBody === 'too-large'
      ? whole(refusal('payload_too_large', 'Request body is too large'))
      : await answer(world, entry, request.headers.authorization, rawBody, body, gone);
  if (outcome) {
    const { reply, delivery, charge } = outcome;
    if (reply.status > 0) entry.status = reply.status;
    const delivered = await deliver(response, reply, delivery, gone);
    if (charge) charge.delivered = delivered;
    entry.outcome = delivered ? 'whole' : 'cut';
  } else {
    entry.outcome = 'cut';
  }
  entry.ms = Math.round(performance.now() - started);
}

async function answer(
  world: World,
  entry: LogEntry,
  authorization: string | undefined,
  rawBody: Uint8Array,
  body: unknown,
  gone: AbortSignal,
): Promise<Outcome | null> {
  const { pathname, searchParams: query } = new URL(entry.path, 'http://localhost');
  const found = findRoute(entry.method, pathname);
  if ('missing' in found) return whole(noRoute(found.missing));
  const { route, params } = found;
  const takeFault = () => {
    const armed = world.faults.take(route.faultTarget);
    entry.fault = armed?.order.name ?? null;
    return armed;
  };
  const call = { world, params, query, body };

  if (route.needs === 'nothing') return plain(takeFault(), () => route.answer(call));
  const account = authenticate(authorization, world.keys);
  if ('status' in account) return whole(account);
  if (route.needs === 'key') return plain(takeFault(), () => route.answer(call, account));
  entry.route = route.name;
  return paidCall({ world, entry, route: route.name, account, rawBody, body, takeFault, gone });
}

/** Routes without pictures meet only the faults that need none: refusals and what happens on the way. */
function plain(armed: ArmedFault | null, reply: () => Reply): Outcome {
  if (!armed) return whole(reply());
  const { fault, order } = armed;
  switch (fault.acts) {
    case 'before':
      return whole(fault.reply({ model: '', prompt: '' }));
    case 'on the way':
      return { reply: reply(), delivery: fault.delivery(order), charge: null };
    case 'on answer':
    case 'on pictures':
      return whole(reply());
  }
}

function whole(reply: Reply): Outcome {
  return { reply, delivery: WHOLE, charge: null };
}

function noRoute(status: 404 | 405): Reply {
  return status === 404
    ? refusal('not_found', 'Not Found')
    : refusal('invalid_request', 'Method Not Allowed', { status: 405 });
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Aborts when the connection ends before the answer has. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
