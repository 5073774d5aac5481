import { challenge } from '../../src/openrouter/challenge';
import { declare } from './declare';
import { fitForFigma } from './fit-for-figma';
import { look } from './look';
import { lookHere } from './look-here';
import { padInput } from './pad-input';
import { see } from './see';
import { previewSnap, snapPicture } from './snap-picture';
import { shrink } from './shrink';
import { typeOf } from './type-of';
import { STRIP_JOBS } from './strips';

/**
 * All work on pixels, by name. The panel sees only the types of this room; its code is a file of
 * its own, `dist/pixels.js`, and runs where it never holds up a click.
 */
export const JOBS = {
  /** Whether the worker runs. */
  hello: () => Promise.resolve(null),
  declare,
  see,
  ...STRIP_JOBS,
  look,
  'look-here': lookHere,
  'fit-for-figma': fitForFigma,
  'pad-input': padInput,
  'preview-snap': previewSnap,
  snap: snapPicture,
  shrink,
  /** No pixels, but slow to load and seldom needed. */
  challenge,
  'type-of': typeOf,
};

type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;

/** One job, on a port of its own that its answer comes back through; anything sent there stops it. */
export interface Asked<N extends JobName = JobName> {
  readonly job: N;
  readonly input: JobInput<N>;
}

export type Answered<N extends JobName> =
  | { readonly ok: true; readonly output: JobOutput<N> }
  | { readonly ok: false; readonly why: string };
