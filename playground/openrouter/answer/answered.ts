import type { Picture } from '../picture/picture';
import type { PictureJob } from '../picture-job';

/** A finished job, before it is written down as JSON or events. */
export interface Answered {
  job: PictureJob;
  generationId: string;
  /** Unix seconds. */
  created: number;
  pictures: readonly Picture[];
  /** USD for all of them. */
  cost: number;
}
