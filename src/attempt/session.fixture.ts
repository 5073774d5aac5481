import fc from 'fast-check';
import { refusal } from '../openrouter/refusals';
import { type Fate, type Machine, NONE, World } from './world.fixture';

/** What a designer, a service or an accident does next. */
type Deed =
  | { readonly does: 'click'; readonly mode: 'illustrate' | 'restyle'; readonly alone: boolean }
  | {
      readonly does: 'say';
      readonly what: 'click' | 'stop' | 'check-again' | 'placed';
      readonly to: number;
    }
  | { readonly does: 'repeat'; readonly which: number }
  | { readonly does: 'serve'; readonly which: number; readonly fate: Fate }
  | { readonly does: 'kill' | 'reopen' }
  | { readonly does: 'storage'; readonly works: boolean };

class Deeds implements fc.AsyncCommand<object, World> {
  constructor(private readonly deed: Deed) {}

  check = () => true;

  run(_: object, world: World): Promise<void> {
    act(world, this.deed);
    world.check();
    return complain(world);
  }

  toString = () => JSON.stringify(this.deed);
}

function act(world: World, deed: Deed): void {
  switch (deed.does) {
    case 'serve':
      return world.serve(deed.which, deed.fate);
    case 'reopen':
      return world.reopen();
    case 'kill':
      return world.kill();
    case 'storage':
      world.storageWorks = deed.works;
      return;
    case 'click':
      return world.open ? world.click(deed.mode, deed.alone) : undefined;
    case 'say':
      return world.open ? world.say(deed.to, { type: deed.what }) : undefined;
    case 'repeat':
      return world.open ? world.repeat(deed.which) : undefined;
  }
}

/** The first complaint fails the run, so that shrinking keeps to it. */
function complain({ complaints: [first] }: World): Promise<void> {
  return first === undefined ? Promise.resolve() : Promise.reject(new Error(first));
}

const index = fc.nat({ max: 5 });

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fate>({ charged: true, says: 'picture' }) },
  fc.constant<Fate>({ charged: true, says: 'pictures' }),
  { weight: 2, arbitrary: fc.constant<Fate>({ charged: true, says: 'lost' }) },
  fc.constant<Fate>({ charged: true, says: 'late' }),
  fc.constant<Fate>({ charged: false, says: 'lost' }),
  { weight: 2, arbitrary: fc.constantFrom(NONE('rate-limited', 3), NONE('overloaded', 200)) },
  { weight: 2, arbitrary: fc.constant(NONE('wrong-endpoint')) },
  fc.constantFrom(NONE('bad-key'), NONE('no-credit'), NONE('rate-limited')),
  fc.constantFrom<Fate>(
    { charged: false, says: refusal('provider-failed', 'not-billed') },
    { charged: false, says: refusal('server-failed', 'unknown') },
    { charged: false, says: refusal('rate-limited', 'unknown', { retryAfter: 3 }) },
  ),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('click' as const),
      mode: fc.constantFrom('illustrate' as const, 'restyle' as const),
      alone: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      what: fc.constantFrom(
        'click' as const,
        'stop' as const,
        'check-again' as const,
        'placed' as const,
      ),
      to: index,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('repeat' as const), which: fc.nat({ max: 30 }) }),
  },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('serve' as const), which: index, fate }) },
  fc.constantFrom<Deed>({ does: 'kill' }, { does: 'reopen' }, { does: 'reopen' }),
  fc.record({ does: fc.constant('storage' as const), works: fc.boolean() }),
);

const deeds = fc.commands([deed.map((one) => new Deeds(one))], { maxCommands: 40, size: 'max' });

/** Sessions with this machine, every one in an order of its own. */
export function sessions(machine: Machine) {
  return fc.asyncProperty(fc.scheduler(), deeds, async (scheduler, commands) => {
    const world = new World(scheduler, machine);
    await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: world }), commands);
    world.reopen();
    await scheduler.waitIdle();
    world.checkEnd();
    await complain(world);
  });
}
