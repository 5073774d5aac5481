import * as v from 'valibot';
import { CONTROL_PATH } from './control-state';
import type { ConsentRequest, ControlState, FaultsCommand } from './control-state';
import { FAULTS } from './faults/armed-faults';
import { issueText } from './parse/issue-text';
import { resetWorld } from './reset-world';
import { json, type Reply } from './reply';
import type { Settings } from './settings';
import type { World } from './world';

const order = v.object({
  name: v.picklist(FAULTS.map(({ name }) => name)),
  on: v.exactOptional(v.picklist(['pictures', 'key', 'models', 'sign-in', 'any'])),
  at: v.exactOptional(v.number()),
  ms: v.exactOptional(v.number()),
});

const faultsCommand: v.GenericSchema<unknown, FaultsCommand> = v.variant('do', [
  v.object({ do: v.literal('next'), order }),
  v.object({ do: v.literal('always'), order: v.nullable(order) }),
  v.object({ do: v.literal('clear') }),
]);

const settings: v.GenericSchema<unknown, Partial<Settings>> = v.object({
  latencyMs: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))),
  held: v.exactOptional(v.boolean()),
  obedient: v.exactOptional(v.boolean()),
  grain: v.exactOptional(v.boolean()),
  restyleShape: v.exactOptional(v.picklist(['input', 'ratio'])),
  strictPreflight: v.exactOptional(v.boolean()),
  newerModels: v.exactOptional(v.boolean()),
  sliceMs: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))),
});

const consent: v.GenericSchema<unknown, ConsentRequest> = v.object({
  challenge: v.string(),
  method: v.picklist(['S256', 'plain']),
});

/** The control API, as described in `control-state.ts`. */
export function control(world: World, method: string, path: string, body: unknown): Reply {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  switch (`${method} ${pathname.slice(CONTROL_PATH.length)}`) {
    case 'GET state':
      return json(200, state(world));
    case 'GET input':
      return input(world, Number(searchParams.get('request')));
    case 'POST reset':
      resetWorld(world);
      return json(200, state(world));
    case 'POST settings':
      return parsed(settings, body, (changes) => {
        Object.assign(world.settings, changes);
        return json(200, state(world));
      });
    case 'POST faults':
      return parsed(faultsCommand, body, (command) => {
        switch (command.do) {
          case 'next':
            world.faults.next(command.order);
            break;
          case 'always':
            world.faults.setAlways(command.order);
            break;
          case 'clear':
            world.faults.clear();
        }
        return json(200, state(world));
      });
    case 'POST consent':
      return parsed(consent, body, (asked) =>
        json(200, { code: world.codes.issue(asked.challenge, asked.method) }),
      );
    default:
      return json(404, { message: 'The control API has no such path' });
  }
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
  then: (value: v.InferOutput<Schema>) => Reply,
): Reply {
  const result = v.safeParse(schema, body);
  return result.success ? then(result.output) : json(400, { message: issueText(result.issues[0]) });
}

function state({ settings, faults, ledger, log }: World): ControlState {
  return {
    settings,
    faults: { menu: faults.menu, queue: faults.queue, always: faults.always },
    ledger: ledger.charges,
    totalUsd: ledger.totalUsd,
    log: log.entries,
  };
}

function input(world: World, requestId: number): Reply {
  const bytes = world.log.inputOf(requestId);
  if (!bytes) return json(404, { message: 'No input image is kept for this request' });
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes };
}
