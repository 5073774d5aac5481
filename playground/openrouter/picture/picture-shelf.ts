import type { PictureJob } from '../picture-job';
import { drawPictures, type Habits } from './draw-pictures';
import type { Picture } from './picture';

/** A few jobs' worth; a picture is some hundred kilobytes. */
const MOST_JOBS = 16;

/** Pictures that were drawn lately: the same seed and habits would only give the same bytes again. */
export class PictureShelf {
  readonly #jobs = new Map<string, Promise<Picture[]>>();

  async pictures(
    job: PictureJob,
    seed: string,
    { obedient, grain, restyleShape }: Habits,
  ): Promise<Picture[]> {
    const habits: Habits = { obedient, grain, restyleShape };
    const name = `${seed} ${JSON.stringify(habits)}`;
    const drawn = this.#jobs.get(name) ?? drawPictures(job, seed, habits);
    this.#jobs.delete(name);
    this.#jobs.set(name, drawn);
    const [oldest = name] = this.#jobs.keys();
    if (this.#jobs.size > MOST_JOBS) this.#jobs.delete(oldest);
    return drawn;
  }
}
