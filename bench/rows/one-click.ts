import { createOpenRouter, type OpenRouter } from '../../playground/openrouter';
import type { Attempt, AttemptEffect, AttemptEvent, AttemptState } from '../../src/attempt/attempt';
import { step } from '../../src/attempt/step';
import type { PictureRequest } from '../../src/openrouter/picture-request';
import { createAnswerText } from '../../src/openrouter/answer-text';
import { readAnswer, type Answer } from '../../src/openrouter/read-answer';
import { refusal } from '../../src/openrouter/refusals';
import { ROUTES } from '../../src/openrouter/routes';
import { sdks } from '../peers/sdks.mjs';

export const OURS = 'Limn';
const KEY = `sk-or-v1-${'be4c'.repeat(16)}`;
/** By then who is still at it is counted as it stands. */
const LIMIT_MS = 12_000;
/** Each stand-in draws; more at once than cores only slows all. */
const AT_ONCE = 6;

export interface Click {
  /** Paid requests that reached the service. */
  readonly sends: number;
  readonly charged: number;
  readonly pictures: number;
  /** It was still trying when the time was up. */
  readonly going: boolean;
}

/** One click under a fault that stays, by fault and client. */
export async function oneClickEach(): Promise<Record<string, Record<string, Click>>> {
  const faults = createOpenRouter()
    .faults.menu.filter(({ routes }) => routes.includes('chat') && routes.includes('images'))
    .map(({ name }) => name);
  const clients = { [OURS]: limn, ...sdks };
  const jobs = faults.flatMap((fault) =>
    Object.entries(clients).map(([client, ask]) => ({ fault, client, ask })),
  );
  const clicks: Record<string, Record<string, Click>> = Object.fromEntries(
    faults.map((fault) => [fault, {}]),
  );
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const click = await oneClick(job.fault, job.ask);
      Object.assign(clicks[job.fault] ?? {}, { [job.client]: click });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return clicks;
}

async function oneClick(
  fault: string,
  ask: (origin: string, key: string) => Promise<number>,
): Promise<Click> {
  const openrouter = createOpenRouter({ latencyMs: 0, grain: false });
  const origin = await openrouter.listen();
  openrouter.faults.setAlways({ name: fault, ms: LIMIT_MS });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((tell) => {
    timer = setTimeout(() => tell('late'), LIMIT_MS);
  });
  const outcome = await Promise.race([ask(origin, KEY).catch(() => 0), late]);
  clearTimeout(timer);
  const click = { ...countOf(openrouter), going: outcome === 'late' };
  await openrouter.close();
  return { ...click, pictures: outcome === 'late' ? 0 : outcome };
}

function countOf({ log, ledger }: OpenRouter) {
  const sends = log.entries.filter(({ path, method }) => method === 'POST' && isPaid(path)).length;
  return { sends, charged: ledger.charges.length };
}

function isPaid(path: string): boolean {
  return Object.values(ROUTES).some((route) => path.startsWith(route.path));
}

/** The product's own machine, its waits left out, over a plain fetch. */
async function limn(origin: string, key: string): Promise<number> {
  const request: PictureRequest = {
    model: 'recraft/recraft-v4.1',
    prompt: 'a lighthouse at dusk',
    ratio: '1:1',
    colors: [],
    background: null,
    input: null,
    count: 1,
  };
  const attempt: Attempt = {
    posts: [
      { route: 'chat', body: ROUTES.chat.body(request) },
      { route: 'images', body: ROUTES.images.body(request) },
    ],
    alone: true,
  };
  let state: AttemptState = { at: 'draft' };
  let pictures = 0;
  const events: AttemptEvent[] = [{ type: 'click' }];
  for (let event = events.shift(); event; event = events.shift()) {
    const next = step(state, event, attempt);
    state = next.state;
    for (const effect of next.effects) {
      if (effect.do === 'keep') pictures += effect.answer.pictures.length;
      const after = await run(effect, origin, key);
      if (after) events.push(after);
    }
  }
  return pictures;
}

async function run(
  effect: AttemptEffect,
  origin: string,
  key: string,
): Promise<AttemptEvent | null> {
  switch (effect.do) {
    case 'note':
      return { type: 'noted', try: effect.try };
    case 'post': {
      const { route, body } = effect.post;
      const path = origin + ROUTES[route].path;
      return { type: 'answered', try: effect.try, answer: await post(path, body, key, route) };
    }
    case 'wait':
      return { type: 'waited', try: effect.try };
    case 'keep':
      return { type: 'kept', safe: true };
    case 'check':
    case 'erase':
    case 'show':
      return null;
  }
}

async function post(
  address: string,
  body: string,
  key: string,
  route: 'chat' | 'images',
): Promise<Answer> {
  const signal = AbortSignal.timeout(LIMIT_MS / 2);
  const text = createAnswerText();
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  let complete = false;
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', headers, body, signal });
  } catch {
    return { kind: 'refused', refusal: refusal('no-answer', 'unknown') };
  }
  try {
    for await (const piece of response.body ?? []) text.write(piece);
    complete = true;
  } catch {
    // Cut off or stalled: what has come so far is the answer.
  }
  const head = {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    // Not exposed to the panel, so it does not read it here either.
    retryAfter: null,
    complete,
  };
  return readAnswer({ ...head, ...text.end() }, route);
}
