import type { Answer } from '../openrouter/read-answer';
import type { PictureRequest } from '../openrouter/picture-request';
import type { Refusal } from '../openrouter/refusals';
import type { RouteName } from '../recipe';

/**
 * One paid request as a machine: pure, so that "sent once" can be read off and proven.
 * The only thing it ever sends again is a request the route refused unread (`wrong-endpoint`),
 * and never a restyle, because the other route has no strength.
 */
export type AttemptState =
  | { readonly at: 'draft' }
  | {
      readonly at: 'sent';
      readonly route: RouteName;
      readonly rerouted: boolean;
      /** Somebody still waits: what comes is placed, not only kept. */
      readonly waiting: boolean;
    }
  | {
      readonly at: 'received';
      readonly route: RouteName;
      /** Nobody waited any more. */
      readonly late: boolean;
    }
  | { readonly at: 'refused'; readonly refusal: Refusal };

export type AttemptEvent =
  | { readonly type: 'click'; readonly route: RouteName }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'stop' };

export type AttemptEffect =
  | { readonly do: 'post'; readonly route: RouteName }
  | {
      readonly do: 'keep';
      readonly answer: Extract<Answer, { kind: 'pictures' }>;
      readonly route: RouteName;
      /** Place the only picture as it arrives. */
      readonly place: boolean;
    };

export interface Step {
  readonly state: AttemptState;
  readonly effects: readonly AttemptEffect[];
}

export function step(state: AttemptState, event: AttemptEvent, request: PictureRequest): Step {
  switch (event.type) {
    case 'click':
      if (state.at !== 'draft') return { state, effects: [] };
      return send({ route: event.route, rerouted: false, waiting: true });
    case 'stop':
      if (state.at !== 'sent') return { state, effects: [] };
      return { state: { ...state, waiting: false }, effects: [] };
    case 'answered':
      if (state.at !== 'sent') return { state, effects: [] };
      return answered(state, event.answer, request);
  }
}

function answered(
  state: Extract<AttemptState, { at: 'sent' }>,
  answer: Answer,
  request: PictureRequest,
): Step {
  const { route, rerouted, waiting } = state;
  if (answer.kind === 'pictures') {
    return {
      state: { at: 'received', route, late: !waiting },
      effects: [{ do: 'keep', answer, route, place: waiting && answer.pictures.length === 1 }],
    };
  }
  const mayReroute = answer.refusal.kind === 'wrong-endpoint' && !rerouted && !request.input;
  if (mayReroute) return send({ route: other(route), rerouted: true, waiting });
  return { state: { at: 'refused', refusal: answer.refusal }, effects: [] };
}

function send(state: { route: RouteName; rerouted: boolean; waiting: boolean }): Step {
  return { state: { at: 'sent', ...state }, effects: [{ do: 'post', route: state.route }] };
}

function other(route: RouteName): RouteName {
  return route === 'chat' ? 'images' : 'chat';
}
