import type { Bench } from './bench';
import type { NullFrame } from './frame/null-frame';
import { costIn } from './pictures-in';
import type { Finding, Probe } from './probe';
import type { Purse } from './purse';
import { Tickets } from './tickets';

export type Outcome =
  | { readonly probe: Probe; readonly found: readonly Finding[] }
  | { readonly probe: Probe; readonly leftOut: string };

export interface Run {
  readonly frame: NullFrame;
  readonly purse: Purse;
  readonly person: Bench['person'];
}

/**
 * One probe after the other. What a probe may cost is known and taken before it sends anything;
 * a probe that fails half way does not end the others.
 */
export async function* runProbes(probes: readonly Probe[], run: Run): AsyncGenerator<Outcome> {
  for (const probe of probes) {
    const leftOut = run.purse.take(probe.buys);
    if (leftOut !== null) {
      yield { probe, leftOut };
      continue;
    }
    try {
      yield { probe, found: await probe.run(benchFor(probe, run)) };
    } catch (error) {
      yield {
        probe,
        leftOut: `it broke: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }
}

function benchFor(probe: Probe, { frame, purse, person }: Run): Bench {
  const tickets = new Tickets(probe.buys);
  return {
    async ask(question) {
      const model = tickets.use(question);
      const answered = await frame.ask(question);
      const cost = model === null ? null : costIn(answered.text);
      if (model !== null && cost !== null) purse.charged(model, cost);
      return answered;
    },
    look: (picture, beside) => frame.look(picture, beside),
    draw: (width, height) => frame.draw(width, height),
    person,
  };
}
